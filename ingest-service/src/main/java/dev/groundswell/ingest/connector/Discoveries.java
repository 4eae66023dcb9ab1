package dev.groundswell.ingest.connector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.groundswell.ingest.registry.Registry;
import dev.groundswell.ingest.registry.Relation;
import dev.groundswell.ingest.registry.Subject;

/**
 * What a run came across, and who that is in the registry: the subject of that id, the
 * subject that has exactly this alias, or a new one. Makers and families come from rules,
 * bases and groups from the source.
 */
public final class Discoveries {

	private final Registry registry;

	private final ModelRules rules;

	private final Map<String, Discovered> found = new LinkedHashMap<>();

	public Discoveries(Registry registry, ModelRules rules) {
		this.registry = registry;
		this.rules = rules;
	}

	/** Takes note; what was seen before is not looked at again. */
	public void add(Discovered discovered) {
		this.found.putIfAbsent(discovered.name(), discovered);
	}

	/** The id of the subject for each name. */
	public Map<String, String> ids() {
		Map<String, String> ids = new TreeMap<>();
		this.found.values()
			.forEach((discovered) -> ids.put(discovered.name(), id(discovered.name(), discovered.kind())));
		return ids;
	}

	/** Subjects that are new to the registry, and what is new about others. */
	public List<Subject> subjects() {
		Map<String, Subject> subjects = new LinkedHashMap<>();
		for (Discovered discovered : this.found.values()) {
			Subject subject = subject(discovered);
			subjects.merge(subject.id(), subject, this.registry::extended);
		}
		return subjects.values()
			.stream()
			.filter((subject) -> this.registry.subject(subject.id())
				.filter((known) -> known.equals(this.registry.extended(known, subject)))
				.isEmpty())
			.toList();
	}

	/** How many subjects the registry did not know before. */
	public long added() {
		return ids().values().stream().distinct().filter((id) -> this.registry.subject(id).isEmpty()).count();
	}

	/**
	 * Bases that are neither in the registry nor among what was found, nor lead to a
	 * family by a rule.
	 */
	public long unknownBases() {
		return this.found.values()
			.stream()
			.flatMap((discovered) -> discovered.bases().stream())
			.map(Discovered.Base::name)
			.distinct()
			.filter((base) -> origin(base).findAny().isEmpty())
			.count();
	}

	/** Groups of a manifest that the registry does not have, sorted. */
	public List<String> unknownGroups() {
		return this.found.values()
			.stream()
			.flatMap((discovered) -> discovered.groups().stream())
			.filter((group) -> !this.registry.hasGroup(group))
			.distinct()
			.sorted()
			.toList();
	}

	private Subject subject(Discovered discovered) {
		String id = id(discovered.name(), discovered.kind());
		List<Relation> relations = new ArrayList<>();
		this.rules.maker(discovered.name()).ifPresent((maker) -> relations.add(Relation.to("made-by", maker)));
		this.rules.families(discovered.name()).forEach((family) -> relations.add(Relation.to("member-of", family)));
		for (Discovered.Base base : discovered.bases()) {
			origin(base.name()).filter((target) -> !target.equals(id))
				.forEach((target) -> relations.add(new Relation("derived-from", target, null, null, base.via())));
		}
		List<Relation> known = relations.stream().filter((relation) -> isThere(relation.target())).toList();
		return new Subject(id, discovered.kind(), this.registry.subject(id).map(Subject::name).orElse(id), null, null,
				known, discovered.groups().stream().filter(this.registry::hasGroup).toList(), discovered.createdAt(),
				null);
	}

	/**
	 * What stands for a base: the model itself, or else the families its name leads to.
	 */
	private Stream<String> origin(String base) {
		return Stream.of(base)
			.filter((name) -> this.found.containsKey(name) || known(name, "model").isPresent())
			.map((name) -> id(name, "model"))
			.findFirst()
			.map(Stream::of)
			.orElseGet(() -> this.rules.families(base).stream().limit(1).filter(this::isThere));
	}

	private boolean isThere(String id) {
		return this.registry.subject(id).isPresent() || this.found.containsKey(id);
	}

	private String id(String name, String kind) {
		return known(name, kind).map(Subject::id).orElse(name);
	}

	/** Dashes count here: names of models that differ in one are different models. */
	private Optional<Subject> known(String name, String kind) {
		return this.registry.subject(name)
			.or(() -> this.registry.written(name)
				.stream()
				.filter((subject) -> Objects.equals(subject.kind(), kind))
				.filter((subject) -> Stream.concat(Stream.of(subject.id(), subject.name()), subject.aliases().stream())
					.anyMatch(name::equalsIgnoreCase))
				.findFirst());
	}

}
