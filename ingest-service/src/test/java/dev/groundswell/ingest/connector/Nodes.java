package dev.groundswell.ingest.connector;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON for tests, with exact decimals. */
final class Nodes {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.build();

	private Nodes() {
	}

	static JsonNode of(String json) {
		return JSON.readTree(json);
	}

}
