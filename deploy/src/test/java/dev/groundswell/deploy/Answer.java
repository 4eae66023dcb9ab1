package dev.groundswell.deploy;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service answered to one request. */
record Answer(int status, HttpHeaders headers, byte[] bytes) {

	private static final JsonMapper JSON = new JsonMapper();

	String text() {
		return new String(this.bytes, java.nio.charset.StandardCharsets.UTF_8);
	}

	JsonNode json() {
		return JSON.readTree(this.bytes);
	}

	String header(String name) {
		return this.headers.firstValue(name).orElse("");
	}

}
