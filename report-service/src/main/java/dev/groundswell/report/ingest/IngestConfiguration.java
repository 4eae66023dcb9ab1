package dev.groundswell.report.ingest;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** The address is {@code spring.http.serviceclient.ingest.base-url}. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "ingest", types = IngestClient.class)
class IngestConfiguration {

}
