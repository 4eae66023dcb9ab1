package dev.groundswell.deploy.kubernetes;

import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

/** Keys of a configuration file as Spring reads them, joined by dots. */
final class Keys {

	private Keys() {
	}

	static Map<String, String> flat(JsonNode file) {
		Map<String, String> values = new TreeMap<>();
		add("", file, values);
		return values;
	}

	private static void add(String prefix, JsonNode value, Map<String, String> values) {
		if (value.isObject()) {
			value.properties()
				.forEach((each) -> add(prefix.isEmpty() ? each.getKey() : prefix + "." + each.getKey(), each.getValue(),
						values));
		}
		else if (value.isArray()) {
			int index = 0;
			for (JsonNode each : value) {
				add(prefix + "[" + index++ + "]", each, values);
			}
		}
		else {
			values.put(prefix, value.asString(""));
		}
	}

}
