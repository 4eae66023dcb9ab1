package dev.groundswell.ingest.registry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Puts the registry together over the log. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class RegistryConfiguration {

	@Bean
	VersionedRegistries registries(RegistryLog registryLog, RegistryProperties properties) {
		return VersionedRegistries.open(registryLog, new RegistryTexts(properties.folder()));
	}

	@Bean
	RegistryWatch registryWatch(VersionedRegistries registries, ObjectProvider<ParkedRows> parkedRows) {
		return new RegistryWatch(registries, parkedRows);
	}

	@Bean
	RegistryHealthIndicator registryHealthIndicator(VersionedRegistries registries) {
		return new RegistryHealthIndicator(registries);
	}

}
