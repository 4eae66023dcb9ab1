package dev.groundswell.metrics.registry;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** One version of the registry, ready for look-ups. Names fall back to ids. */
public final class Registry {

	/** Before the first version. */
	public static final Registry EMPTY = new Registry(
			new RegistryVersion(0, List.of(), List.of(), List.of(), List.of(), List.of()));

	private static final String TOTAL_GROUP = "all-tracked";

	private static final Set<String> COLLECTIONS = Set.of("technology", "region");

	private static final String REMAINDER_GROUP = "remainder";

	/** {@code openrouter-other-models}, not the region {@code other}. */
	private static final Pattern REMAINDER = Pattern.compile("[a-z0-9-]+-other(-[a-z]+)?");

	private static final Set<String> UPWARDS = Set.of("member-of", "made-by", "based-in");

	private final int version;

	private final Map<String, Subject> subjects;

	private final Map<String, Metric> metrics;

	private final Map<String, Group> groups;

	private final Map<String, Source> sources;

	private final List<Continuity> continuity;

	private final Set<String> totals;

	private volatile @Nullable Lineage lineage;

	Registry(RegistryVersion content) {
		this.version = content.version();
		this.subjects = byId(content.subjects(), Subject::id);
		this.metrics = byId(content.metrics(), Metric::id);
		this.groups = byId(content.groups(), Group::id);
		this.sources = byId(content.sources(), Source::id);
		this.continuity = content.continuity();
		this.totals = content.subjects()
			.stream()
			.filter((subject) -> subject.id().equals(TOTAL_GROUP) || subject.groups().contains(TOTAL_GROUP))
			.map(Subject::id)
			.collect(Collectors.toUnmodifiableSet());
	}

	private static <T> Map<String, T> byId(Collection<T> things, Function<T, String> id) {
		return things.stream().collect(Collectors.toMap(id, (thing) -> thing, (a, b) -> b, LinkedHashMap::new));
	}

	public int version() {
		return this.version;
	}

	public Optional<Subject> subject(String id) {
		return Optional.ofNullable(this.subjects.get(id));
	}

	public Optional<Metric> metric(String id) {
		return Optional.ofNullable(this.metrics.get(id));
	}

	public Optional<Group> group(String id) {
		return Optional.ofNullable(this.groups.get(id));
	}

	public Optional<Source> source(String id) {
		return Optional.ofNullable(this.sources.get(id));
	}

	public Collection<Subject> subjects() {
		return this.subjects.values();
	}

	public Collection<Metric> metrics() {
		return this.metrics.values();
	}

	public Collection<Group> groups() {
		return this.groups.values();
	}

	public Collection<Source> sources() {
		return this.sources.values();
	}

	/** The subject, or one made of its bare id. */
	public Subject subjectOrUnlisted(String id) {
		return subject(id).orElseGet(() -> Subject.unlisted(id));
	}

	/** The metric, or one made of its bare id. */
	public Metric metricOrUnlisted(String id) {
		return metric(id).orElseGet(() -> Metric.unlisted(id));
	}

	public String sourceName(String id) {
		return source(id).map(Source::name).orElse(id);
	}

	/** The breaks of a subject's series of a metric, oldest first. */
	public List<Continuity> breaks(String subject, String metric) {
		return this.continuity.stream()
			.filter((entry) -> entry.breaks(subject, metric))
			.sorted((a, b) -> a.date().compareTo(b.date()))
			.toList();
	}

	/** The subjects that stand for the whole their population adds up to. */
	public Set<String> totals() {
		return this.totals;
	}

	/** Whether the subject stands for the whole its population adds up to. */
	public boolean isTotal(String subject) {
		return subject.equals(TOTAL_GROUP) || subjectOrUnlisted(subject).groups().contains(TOTAL_GROUP);
	}

	/**
	 * Whether one subject is among what another stands for: it is tied to it upwards, or
	 * the other is a collection all of whose groups it is in.
	 */
	public boolean isPartOf(String part, String whole) {
		if (part.equals(whole) || isTotal(part)) {
			return false;
		}
		var of = subjectOrUnlisted(whole);
		boolean collection = COLLECTIONS.contains(of.kind()) && !of.groups().isEmpty()
				&& of.groups().stream().allMatch((group) -> isMember(subjectOrUnlisted(part), group, isRegion(group)));
		return isTotal(whole) || collection || upwards(part).stream().anyMatch((each) -> each.id().equals(whole));
	}

	/** A subject and all it belongs to, the nearest first. */
	public List<Subject> upwards(String id) {
		var seen = new LinkedHashMap<String, Subject>();
		var waiting = new ArrayDeque<String>(List.of(id));
		while (!waiting.isEmpty()) {
			var subject = subjectOrUnlisted(waiting.removeFirst());
			if (seen.putIfAbsent(subject.id(), subject) == null) {
				above(subject).forEach(waiting::addLast);
			}
		}
		return List.copyOf(seen.values());
	}

	/**
	 * Whether the subject stands for what a list leaves unnamed, its row "other": of the
	 * group {@code remainder}, or called so.
	 */
	public boolean isRemainder(String subject) {
		return REMAINDER.matcher(subject).matches() || subjectOrUnlisted(subject).groups().contains(REMAINDER_GROUP);
	}

	/**
	 * The subjects of a group. A region reaches down: what an organization of the region
	 * makes belongs to it too. Openness does not, for one maker has open and closed
	 * models.
	 */
	public List<String> members(String group) {
		boolean region = isRegion(group);
		var members = new ArrayList<String>();
		for (var subject : this.subjects.values()) {
			if (isMember(subject, group, region)) {
				members.add(subject.id());
			}
		}
		return List.copyOf(members);
	}

	private boolean isMember(Subject subject, String group, boolean region) {
		return region ? upwards(subject.id()).stream().anyMatch((each) -> each.groups().contains(group))
				: subject.groups().contains(group);
	}

	private boolean isRegion(String group) {
		return group(group).filter((entry) -> "region".equals(entry.kind())).isPresent();
	}

	/** Which models derive from which; drawn up once. */
	public Lineage lineage() {
		var known = this.lineage;
		if (known == null) {
			known = new Lineage(this.subjects.values());
			this.lineage = known;
		}
		return known;
	}

	private static List<String> above(Subject subject) {
		return subject.relations()
			.stream()
			.filter((relation) -> UPWARDS.contains(relation.type()))
			.map(Subject.Relation::target)
			.toList();
	}

	/** What a denominator is called, where the registry knows it under some id. */
	public String denominatorName(@Nullable String denominator) {
		if (denominator == null) {
			return "an unnamed whole";
		}
		return subject(denominator).map(Subject::name)
			.or(() -> group(denominator).map(Group::name))
			.orElseGet(() -> denominator.replace('_', ' '));
	}

}
