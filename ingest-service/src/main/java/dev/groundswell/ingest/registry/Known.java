package dev.groundswell.ingest.registry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The ids that entries may refer to.
 */
record Known(Map<String, String> subjectKinds, Set<String> metrics, Set<String> groups) {

	static Known of(RegistryContent content) {
		Map<String, String> kinds = new HashMap<>();
		content.subjects().forEach((subject) -> kinds.put(subject.id(), subject.kind()));
		Set<String> metrics = new HashSet<>();
		content.metrics().forEach((metric) -> metrics.add(metric.id()));
		Set<String> groups = new HashSet<>();
		content.groups().forEach((group) -> groups.add(group.id()));
		return new Known(kinds, metrics, groups);
	}

}
