package dev.groundswell.deploy.kubernetes;

import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

/** Labels, and the selectors that look for them. */
final class Labels {

	private Labels() {
	}

	static Map<String, String> of(JsonNode map) {
		Map<String, String> labels = new TreeMap<>();
		map.properties().forEach((entry) -> labels.put(entry.getKey(), entry.getValue().asString("")));
		return labels;
	}

	/**
	 * Whether a selector with {@code matchLabels} and {@code matchExpressions} takes
	 * these; an empty one takes all.
	 */
	static boolean match(JsonNode selector, Map<String, String> labels) {
		return labels.entrySet().containsAll(of(selector.path("matchLabels")).entrySet())
				&& selector.path("matchExpressions").valueStream().allMatch((each) -> holds(each, labels));
	}

	private static boolean holds(JsonNode expression, Map<String, String> labels) {
		String key = expression.path("key").asString("");
		String value = labels.get(key);
		boolean among = expression.path("values").valueStream().anyMatch((each) -> each.asString("").equals(value));
		return switch (expression.path("operator").asString("")) {
			case "In" -> among;
			case "NotIn" -> !among;
			case "Exists" -> labels.containsKey(key);
			case "DoesNotExist" -> !labels.containsKey(key);
			default -> false;
		};
	}

}
