package dev.groundswell.ingest.registry;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

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
	 * With a further layer of files: it adds to subjects, and replaces other entries of
	 * the same id.
	 */
	RegistryContent with(List<RegistryFile> layer) {
		List<Group> groups = joined(this.groups, all(layer, RegistryFile::groups), Group::id, (_, later) -> later);
		return new RegistryContent(extended(this.subjects, all(layer, RegistryFile::subjects), groups),
				joined(this.metrics, all(layer, RegistryFile::metrics), Metric::id, (_, later) -> later), groups,
				joined(this.continuity, all(layer, RegistryFile::continuity), Continuity::key, (_, later) -> later),
				joined(this.sources, all(layer, RegistryFile::sources), Source::id, (_, later) -> later),
				this.additions);
	}

	private static <T> List<T> all(List<RegistryFile> layer, Function<RegistryFile, List<T>> entries) {
		return layer.stream().flatMap((file) -> entries.apply(file).stream()).toList();
	}

	/**
	 * With subjects added through the API, remembered as such.
	 */
	RegistryContent withAdditions(List<Subject> added) {
		return new RegistryContent(extended(this.subjects, added, this.groups), this.metrics, this.groups,
				this.continuity, this.sources, extended(this.additions, added, this.groups));
	}

	private static List<Subject> extended(List<Subject> subjects, List<Subject> more, List<Group> groups) {
		return joined(subjects, more, Subject::id, extension(groups));
	}

	/** How what a later text says about a subject is put to what is known. */
	static BinaryOperator<Subject> extension(List<Group> groups) {
		Set<String> oneAtATime = groups.stream()
			.filter(Group::isOneAtATime)
			.map(Group::id)
			.collect(Collectors.toUnmodifiableSet());
		return (known, more) -> known.extendedBy(more, oneAtATime);
	}

	private static <T> List<T> joined(List<T> items, List<T> more, Function<T, String> id, BinaryOperator<T> merge) {
		Map<String, T> byId = new LinkedHashMap<>();
		items.forEach((item) -> byId.put(id.apply(item), item));
		more.forEach((item) -> byId.merge(id.apply(item), item, merge));
		return List.copyOf(byId.values());
	}

}
