package dev.groundswell.metrics.statistic.decomposition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import dev.groundswell.metrics.registry.Group;
import dev.groundswell.metrics.registry.Registry;

/**
 * Puts each subject into one stratum: its maker, its family, or its first group of a
 * kind. One that has none is in the stratum {@code unassigned}.
 */
final class Strata {

	static final String UNASSIGNED = "unassigned";

	private static final Map<String, String> RELATIONS = Map.of("organization", "made-by", "family", "member-of");

	private static final String TOTAL = "total";

	private final String by;

	private final Registry registry;

	private final LocalDate day;

	private final Map<String, Set<String>> groups = new TreeMap<>();

	Strata(String by, Registry registry, LocalDate day) {
		this.by = by;
		this.registry = registry;
		this.day = day;
		registry.groups()
			.stream()
			.filter((group) -> by.equals(group.kind()))
			.forEach((group) -> this.groups.put(group.id(), Set.copyOf(registry.members(group.id()))));
	}

	/** By what strata can be made. */
	static List<String> names(Registry registry) {
		var names = new ArrayList<>(RELATIONS.keySet().stream().sorted().toList());
		registry.groups()
			.stream()
			.map(Group::kind)
			.filter((kind) -> kind != null && !kind.equals(TOTAL) && !names.contains(kind))
			.distinct()
			.sorted()
			.forEach(names::add);
		return names;
	}

	/** The stratum of a subject. */
	String of(String subject) {
		var relation = RELATIONS.get(this.by);
		return ((relation != null) ? related(subject, relation, new HashSet<>()) : group(subject)).orElse(UNASSIGNED);
	}

	private Optional<String> group(String subject) {
		return this.groups.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().contains(subject))
			.map(Map.Entry::getKey)
			.findFirst();
	}

	/** A model is made by the maker of its family, where it states none itself. */
	private Optional<String> related(String subject, String relation, Set<String> seen) {
		if (!seen.add(subject)) {
			return Optional.empty();
		}
		var entry = this.registry.subjectOrUnlisted(subject);
		var own = entry.related(relation, this.day).stream().findFirst();
		if (own.isPresent() || relation.equals("member-of")) {
			return own;
		}
		return entry.related("member-of", this.day)
			.stream()
			.flatMap((family) -> related(family, relation, seen).stream())
			.findFirst();
	}

	/** What a stratum is called. */
	String name(String stratum) {
		return this.registry.group(stratum)
			.filter((group) -> this.groups.containsKey(stratum))
			.map(Group::name)
			.orElseGet(() -> this.registry.subjectOrUnlisted(stratum).name());
	}

}
