package dev.groundswell.metrics.statistic.derivative;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import dev.groundswell.metrics.registry.Registry;

/**
 * The tracked bases, those the registry lists, by the groups they are taken together by.
 */
final class Bases {

	private Bases() {
	}

	/** Every wanted group; a named one also where nothing builds on it. */
	static Map<String, Set<String>> grouped(DerivativeRequest request, Registry registry) {
		var groups = new LinkedHashMap<String, Set<String>>();
		if (request.wanted() != null) {
			request.wanted().stream().sorted().forEach((group) -> groups.put(group, new TreeSet<>()));
		}
		registry.lineage()
			.bases()
			.stream()
			.sorted()
			.filter((base) -> registry.subject(base).isPresent())
			.forEach((base) -> request.grouping()
				.of(base, registry)
				.filter(request::wants)
				.ifPresent((group) -> groups.computeIfAbsent(group, (_) -> new TreeSet<>()).add(base)));
		return groups;
	}

}
