package dev.groundswell.metrics.grouping;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dev.groundswell.metrics.registry.Registry;
import dev.groundswell.metrics.registry.Subject;

/** What a subject is tied to on a day. */
final class Ties {

	private static final String QUANTIZED = "quantized";

	private final Registry registry;

	private final LocalDate day;

	Ties(Registry registry, LocalDate day) {
		this.registry = registry;
		this.day = day;
	}

	/** A family is its own; a repackaging belongs where its base does. */
	Set<String> families(String id) {
		return families(id, new HashSet<>());
	}

	private Set<String> families(String id, Set<String> seen) {
		var subject = this.registry.subjectOrUnlisted(id);
		var stated = subject.related("member-of", this.day);
		if (!stated.isEmpty() || !seen.add(id)) {
			return new TreeSet<>(stated);
		}
		if (subject.kind().equals("family")) {
			return Set.of(id);
		}
		return quantizedFrom(subject).stream()
			.flatMap((base) -> families(base, seen).stream())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** What a subject is another packaging of. */
	List<String> quantizedFrom(Subject subject) {
		return subject.relations()
			.stream()
			.filter((relation) -> relation.type().equals("derived-from") && relation.holdsOn(this.day)
					&& QUANTIZED.equals(relation.via()))
			.map(Subject.Relation::target)
			.distinct()
			.toList();
	}

	/** An organization is its own; a model without a stated maker has its family's. */
	Set<String> organizations(String id) {
		var subject = this.registry.subjectOrUnlisted(id);
		if (subject.kind().equals("organization")) {
			return Set.of(id);
		}
		var makers = makers(id);
		return makers.isEmpty() ? makersOf(families(id)) : makers;
	}

	/** Who is stated to make exactly this subject. */
	Set<String> makers(String id) {
		return new TreeSet<>(this.registry.subjectOrUnlisted(id).related("made-by", this.day));
	}

	/** Who makes any of some subjects. */
	Set<String> makersOf(Collection<String> ids) {
		return ids.stream().flatMap((id) -> makers(id).stream()).collect(Collectors.toCollection(TreeSet::new));
	}

	/** Groups of a kind a subject names itself, or that its family names. */
	Set<String> groups(String id, String kind) {
		var own = ownGroups(id, kind);
		return own.isEmpty() ? families(id).stream()
			.flatMap((family) -> ownGroups(family, kind).stream())
			.collect(Collectors.toCollection(TreeSet::new)) : own;
	}

	private Set<String> ownGroups(String id, String kind) {
		return this.registry.subjectOrUnlisted(id)
			.groups()
			.stream()
			.filter((group) -> this.registry.group(group).filter((entry) -> kind.equals(entry.kind())).isPresent())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * The region a subject names; else where it is based; else its maker's, which goes
	 * before its family's: a region is that of the publisher, not of the base model.
	 */
	Set<String> regions(String id) {
		return regions(id, new HashSet<>());
	}

	private Set<String> regions(String id, Set<String> seen) {
		if (!seen.add(id)) {
			return Set.of();
		}
		var own = ownGroups(id, "region");
		if (!own.isEmpty()) {
			return own;
		}
		var subject = this.registry.subjectOrUnlisted(id);
		if (subject.kind().equals("region") && this.registry.group(id).isPresent()) {
			return Set.of(id);
		}
		for (var tie : List.of("based-in", "made-by", "member-of")) {
			var above = subject.related(tie, this.day)
				.stream()
				.flatMap((target) -> regions(target, seen).stream())
				.collect(Collectors.toCollection(TreeSet::new));
			if (!above.isEmpty()) {
				return above;
			}
		}
		return Set.of();
	}

}
