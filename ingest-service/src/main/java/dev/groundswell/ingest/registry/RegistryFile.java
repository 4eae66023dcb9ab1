package dev.groundswell.ingest.registry;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a registry file may hold: any of the lists.
 */
record RegistryFile(List<Subject> subjects, List<Metric> metrics, List<Group> groups, List<Continuity> continuity,
		List<Source> sources) {

	RegistryFile(@Nullable List<Subject> subjects, @Nullable List<Metric> metrics, @Nullable List<Group> groups,
			@Nullable List<Continuity> continuity, @Nullable List<Source> sources) {
		this.subjects = (subjects != null) ? List.copyOf(subjects) : List.of();
		this.metrics = (metrics != null) ? List.copyOf(metrics) : List.of();
		this.groups = (groups != null) ? List.copyOf(groups) : List.of();
		this.continuity = (continuity != null) ? List.copyOf(continuity) : List.of();
		this.sources = (sources != null) ? List.copyOf(sources) : List.of();
	}

}
