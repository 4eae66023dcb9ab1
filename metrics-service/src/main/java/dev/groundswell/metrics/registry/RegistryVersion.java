package dev.groundswell.metrics.registry;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A registry as it lies in the log; only what is read here. */
record RegistryVersion(int version, List<Subject> subjects, List<Metric> metrics, List<Group> groups,
		List<Continuity> continuity, List<Source> sources) {

	RegistryVersion {
		subjects = orEmpty(subjects);
		metrics = orEmpty(metrics);
		groups = orEmpty(groups);
		continuity = orEmpty(continuity);
		sources = orEmpty(sources);
	}

	static <T> List<T> orEmpty(@Nullable List<T> list) {
		return (list != null) ? List.copyOf(list) : List.of();
	}

}
