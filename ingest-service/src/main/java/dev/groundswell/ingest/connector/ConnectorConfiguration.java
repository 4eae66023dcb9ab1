package dev.groundswell.ingest.connector;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Reads the manifests at the start; a bad one keeps the service from starting and says
 * why.
 */
@Configuration(proxyBeanMethods = false)
class ConnectorConfiguration {

	@Bean
	Connectors connectors(ConnectorProperties properties, ConnectorFolder folder) {
		ManifestFiles files = new ManifestFiles(folder.folder());
		return new Connectors(files.manifests()
			.stream()
			.map((manifest) -> new Connector(manifest, properties.of(manifest.id())))
			.toList(), files.rules());
	}

}
