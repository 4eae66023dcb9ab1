package dev.groundswell.report.ingest;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/**
 * The address is {@code spring.http.serviceclient.ingest.base-url}; reading an article
 * has a longer time limit of its own, {@code ingest-articles}.
 */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "ingest", types = IngestClient.class)
@ImportHttpServices(group = "ingest-articles", types = ArticleClient.class)
class IngestConfiguration {

}
