package dev.groundswell.ingest.registry;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;

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

	static final RegistryContent EMPTY = new RegistryContent(null, null, null, null, null, null);

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

	/**
	 * With a further file: it adds to subjects, and replaces other entries of the same
	 * id.
	 */
	RegistryContent with(RegistryFile file) {
		return new RegistryContent(extended(this.subjects, file.subjects()),
				joined(this.metrics, file.metrics(), Metric::id, (_, later) -> later),
				joined(this.groups, file.groups(), Group::id, (_, later) -> later),
				joined(this.continuity, file.continuity(), Continuity::key, (_, later) -> later),
				joined(this.sources, file.sources(), Source::id, (_, later) -> later), this.additions);
	}

	/**
	 * With subjects added through the API, remembered as such.
	 */
	RegistryContent withAdditions(List<Subject> added) {
		return new RegistryContent(extended(this.subjects, added), this.metrics, this.groups, this.continuity,
				this.sources, extended(this.additions, added));
	}

	private static List<Subject> extended(List<Subject> subjects, List<Subject> more) {
		return joined(subjects, more, Subject::id, Subject::extendedBy);
	}

	private static <T> List<T> joined(List<T> items, List<T> more, Function<T, String> id, BinaryOperator<T> merge) {
		Map<String, T> byId = new LinkedHashMap<>();
		items.forEach((item) -> byId.put(id.apply(item), item));
		more.forEach((item) -> byId.merge(id.apply(item), item, merge));
		return List.copyOf(byId.values());
	}

}
