package dev.groundswell.deploy.kubernetes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/** The two kinds of the Prometheus operator, with the members that are used here. */
final class CustomTypes {

	static final Set<String> KINDS = Set.of("monitoring.coreos.com/v1/PodMonitor",
			"monitoring.coreos.com/v1/PrometheusRule");

	private static final Set<String> MEMBERS = Set.of("apiVersion", "kind", "metadata", "metadata.name",
			"metadata.namespace", "metadata.labels.*", "spec", "spec.selector", "spec.selector.matchLabels.*",
			"spec.jobLabel", "spec.podMetricsEndpoints[]", "spec.podMetricsEndpoints[].port",
			"spec.podMetricsEndpoints[].path", "spec.podMetricsEndpoints[].interval",
			"spec.podMetricsEndpoints[].scrapeTimeout", "spec.podMetricsEndpoints[].relabelings[]",
			"spec.podMetricsEndpoints[].relabelings[].sourceLabels[]",
			"spec.podMetricsEndpoints[].relabelings[].targetLabel", "spec.groups[]", "spec.groups[].name",
			"spec.groups[].rules[]", "spec.groups[].rules[].alert", "spec.groups[].rules[].expr",
			"spec.groups[].rules[].for", "spec.groups[].rules[].labels.*", "spec.groups[].rules[].annotations.*");

	private CustomTypes() {
	}

	static List<Fault> faults(Manifest manifest) {
		List<Fault> faults = new ArrayList<>();
		walk(manifest, "", manifest.body(), faults);
		return faults;
	}

	private static void walk(Manifest manifest, String path, JsonNode value, List<Fault> faults) {
		if (value.isObject()) {
			value.properties()
				.forEach((each) -> walk(manifest, path.isEmpty() ? each.getKey() : path + "." + each.getKey(),
						each.getValue(), faults));
		}
		else if (value.isArray()) {
			int index = 0;
			for (JsonNode each : value) {
				walk(manifest, path + "[" + index++ + "]", each, faults);
			}
		}
		else {
			String member = path.replaceAll("\\[\\d+]", "[]")
				.replaceAll("(labels|matchLabels|annotations)\\.\\S+", "$1.*");
			if (!MEMBERS.contains(member)) {
				faults.add(manifest.fault(path, "unknown field of " + manifest.kind()));
			}
			else if (!value.isString()) {
				faults.add(manifest.fault(path, "must be a text, is " + value));
			}
		}
	}

}
