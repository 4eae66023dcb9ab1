package dev.groundswell.report.metrics;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** The address is {@code spring.http.serviceclient.metrics.base-url}. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "metrics", types = { MetricsClient.class, VerdictClient.class })
class MetricsConfiguration {

}
