package dev.groundswell.metrics;

import dev.groundswell.metrics.meter.Meters;
import dev.groundswell.metrics.store.DuckDbStore;
import dev.groundswell.metrics.store.StoreProperties;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which store is used. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

	@Bean
	DuckDbStore observationStore(StoreProperties properties, Meters meters) {
		return new DuckDbStore(properties, meters);
	}

}
