package dev.groundswell.deploy;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service answered to one request. */
record Answer(int status, HttpHeaders headers, byte[] bytes) {

	private static final JsonMapper JSON = new JsonMapper();

	String text() {
		return new String(this.bytes, StandardCharsets.UTF_8);
	}

	JsonNode json() {
		return JSON.readTree(this.bytes);
	}

	/** The items of a list; a problem instead of a list is told in full. */
	List<JsonNode> items() {
		JsonNode items = json().get("items");
		if (items == null) {
			throw new AssertionError("not a list but " + this.status + " " + text());
		}
		return items.valueStream().toList();
	}

	String header(String name) {
		return this.headers.firstValue(name).orElse("");
	}

}
