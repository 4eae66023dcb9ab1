package dev.groundswell.ingest.web;

import java.time.Clock;

import dev.groundswell.ingest.fetch.FetchProperties;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How pages are fetched. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

	@Bean
	WebFetcher webFetcher(WebProperties properties, FetchProperties sources, Clock clock) {
		return new WebFetcher(properties, sources, SystemDefaultDnsResolver.INSTANCE, clock);
	}

}
