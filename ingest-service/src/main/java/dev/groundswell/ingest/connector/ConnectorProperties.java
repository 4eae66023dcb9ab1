package dev.groundswell.ingest.connector;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an installation decides about its sources.
 *
 * @param connectors by source id; dashes may be left out, as environment variables do
 */
@ConfigurationProperties("groundswell")
record ConnectorProperties(Map<String, Settings> connectors) {

	ConnectorProperties(@Nullable Map<String, Settings> connectors) {
		this.connectors = (connectors != null) ? Map.copyOf(connectors) : Map.of();
	}

	Settings of(String id) {
		return this.connectors.entrySet()
			.stream()
			.filter((entry) -> plain(entry.getKey()).equalsIgnoreCase(plain(id)))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(Settings.NONE);
	}

	private static String plain(String id) {
		return id.replace("-", "");
	}

}
