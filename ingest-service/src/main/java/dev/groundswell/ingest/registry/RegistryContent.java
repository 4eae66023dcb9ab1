package dev.groundswell.ingest.registry;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a registry says, without its version: lists sorted so that equal content is equal
 * text.
 *
 * @param additions the subjects as they were added through the API; already merged into
 * the subjects, and kept apart so that they outlive any change of the files
 */
record RegistryContent(List<Subject> subjects, List<Metric> metrics, List<Group> groups, List<Continuity> continuity,
		List<Source> sources, List<Subject> additions) {

	RegistryContent(@Nullable List<Subject> subjects, @Nullable List<Metric> metrics, @Nullable List<Group> groups,
			@Nullable List<Continuity> continuity, @Nullable List<Source> sources, @Nullable List<Subject> additions) {
		this.subjects = sorted(subjects, Comparator.comparing(Subject::id));
		this.metrics = sorted(metrics, Comparator.comparing(Metric::id));
		this.groups = sorted(groups, Comparator.comparing(Group::id));
		this.continuity = sorted(continuity,
				Comparator.comparing(Continuity::date)
					.thenComparing(Continuity::subject)
					.thenComparing(Continuity::type));
		this.sources = sorted(sources, Comparator.comparing(Source::id));
		this.additions = sorted(additions, Comparator.comparing(Subject::id));
	}

	private static <T> List<T> sorted(@Nullable List<T> items, Comparator<T> order) {
		return (items != null) ? items.stream().sorted(order).toList() : List.of();
	}

}
