package dev.groundswell.ingest.registry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One version of the registry: all subjects, metrics, groups, sources and the continuity
 * ledger. Immutable; lists are sorted by id, the ledger by day.
 */
public final class Registry {

	/** What there is before the first version. */
	public static final Registry NONE = new Registry(0, RegistryContent.EMPTY);

	private final int version;

	private final RegistryContent content;

	private final Map<String, Subject> subjects;

	private final Map<String, Metric> metrics;

	private final Map<String, Source> sources;

	private final Set<String> groups;

	private final BinaryOperator<Subject> extension;

	private final Names names;

	public Registry(int version, List<Subject> subjects, List<Metric> metrics, List<Group> groups,
			List<Continuity> continuity, List<Source> sources) {
		this(version, new RegistryContent(subjects, metrics, groups, continuity, sources, List.of()));
	}

	Registry(int version, RegistryContent content) {
		this.version = version;
		this.content = content;
		this.subjects = byId(content.subjects(), Subject::id);
		this.metrics = byId(content.metrics(), Metric::id);
		this.sources = byId(content.sources(), Source::id);
		this.groups = content.groups().stream().map(Group::id).collect(Collectors.toUnmodifiableSet());
		this.extension = RegistryContent.extension(content.groups());
		this.names = new Names(content.subjects());
	}

	/** Number of this version, from 1. */
	public int version() {
		return this.version;
	}

	public List<Subject> subjects() {
		return this.content.subjects();
	}

	public List<Metric> metrics() {
		return this.content.metrics();
	}

	public List<Group> groups() {
		return this.content.groups();
	}

	public List<Continuity> continuity() {
		return this.content.continuity();
	}

	public List<Source> sources() {
		return this.content.sources();
	}

	public Optional<Subject> subject(String id) {
		return Optional.ofNullable(this.subjects.get(id));
	}

	public Optional<Metric> metric(String id) {
		return Optional.ofNullable(this.metrics.get(id));
	}

	public boolean hasGroup(String id) {
		return this.groups.contains(id);
	}

	/** A subject with what another text says about it. */
	public Subject extended(Subject subject, Subject more) {
		return this.extension.apply(subject, more);
	}

	public Optional<Source> source(String id) {
		return Optional.ofNullable(this.sources.get(id));
	}

	/**
	 * Which subject somebody meant by a name, written for a metric: of those written so,
	 * only the kinds that the metric applies to count, and an id written exactly wins.
	 */
	public Resolution resolve(String writtenName, Metric metric) {
		List<Subject> candidates = this.names.written(writtenName)
			.stream()
			.filter((subject) -> metric.appliesTo(subject.kind()))
			.toList();
		return candidates.stream()
			.filter((subject) -> candidates.size() == 1 || subject.id().equals(writtenName.strip()))
			.findFirst()
			.<Resolution>map(Resolution.Resolved::new)
			.orElseGet(() -> unresolved(writtenName, candidates));
	}

	/**
	 * All subjects written so, whatever their kind.
	 */
	public List<Subject> written(String name) {
		return this.names.written(name);
	}

	private static Resolution unresolved(String name, List<Subject> candidates) {
		return candidates.isEmpty() ? new Resolution.Unknown(name)
				: new Resolution.Ambiguous(name, candidates.stream().map(Subject::id).sorted().toList());
	}

	/**
	 * The whole registry as JSON: equal registries give equal text.
	 */
	public String toJson() {
		return RegistryJson.write(this);
	}

	/**
	 * Reads what {@link #toJson()} wrote.
	 */
	public static Registry fromJson(String json) {
		return RegistryJson.read(json);
	}

	RegistryContent content() {
		return this.content;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Registry that && this.version == that.version && this.content.equals(that.content);
	}

	@Override
	public int hashCode() {
		return this.content.hashCode() + this.version;
	}

	@Override
	public String toString() {
		return "Registry version " + this.version + " with " + this.subjects.size() + " subjects";
	}

	private static <T> Map<String, T> byId(Collection<T> items, Function<T, String> id) {
		return items.stream().collect(Collectors.toUnmodifiableMap(id, Function.identity(), (first, _) -> first));
	}

}
