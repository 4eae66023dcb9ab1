package dev.groundswell.ingest.registry;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Something that is adopted: an app, a model family, a region.
 *
 * @param id stable name in rows and addresses, such as {@code qwen-app} or
 * {@code Qwen/Qwen3-8B}
 * @param kind one of {@link Vocabulary#SUBJECT_KINDS}
 * @param name the name shown
 * @param names names by language tag, sorted by it
 * @param aliases other ways to write it
 * @param relations ties to other subjects
 * @param groups ids of the groups it belongs to
 * @param createdAt day its repository was created on its hub, which need not be the day
 * of its release
 * @param releasedAt day of its release where somebody checked it; it corrects the day of
 * creation, which stays
 */
public record Subject(String id, String kind, String name, Map<String, String> names, List<String> aliases,
		List<Relation> relations, List<String> groups,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate createdAt,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate releasedAt) {

	public Subject(String id, String kind, String name, @Nullable Map<String, String> names,
			@Nullable List<String> aliases, @Nullable List<Relation> relations, @Nullable List<String> groups,
			@Nullable LocalDate createdAt, @Nullable LocalDate releasedAt) {
		this.id = id;
		this.kind = kind;
		this.name = name;
		this.names = (names != null) ? Collections.unmodifiableMap(new TreeMap<>(names)) : Map.of();
		this.aliases = (aliases != null) ? List.copyOf(aliases) : List.of();
		this.relations = (relations != null) ? List.copyOf(relations) : List.of();
		this.groups = (groups != null) ? List.copyOf(groups) : List.of();
		this.createdAt = createdAt;
		this.releasedAt = releasedAt;
	}

	/**
	 * Every way this subject may be written: id, name, names and aliases.
	 */
	Stream<String> writings() {
		return Stream.of(Stream.of(this.id, this.name), this.names.values().stream(), this.aliases.stream())
			.flatMap((writings) -> writings);
	}

	/**
	 * This subject with what another text says about it. Id, kind, shown name and a known
	 * day of creation stay; a differing name becomes an alias; a day of release that it
	 * names is the one that holds. Saying the same again changes nothing.
	 * @param oneAtATime groups that give way if the other text names some of them
	 */
	Subject extendedBy(Subject other, Set<String> oneAtATime) {
		Map<String, String> names = new TreeMap<>(other.names);
		names.putAll(this.names);
		Subject named = new Subject(this.id, this.kind, this.name, names, this.aliases, this.relations, this.groups,
				null, null);
		Set<String> written = named.writings().map(Names::key).collect(Collectors.toCollection(HashSet::new));
		List<String> aliases = other.writings().filter((writing) -> written.add(Names.key(writing))).toList();
		return new Subject(this.id, this.kind, this.name, names, union(this.aliases, aliases),
				union(this.relations, other.relations), union(staying(other.groups, oneAtATime), other.groups),
				(this.createdAt != null) ? this.createdAt : other.createdAt,
				(other.releasedAt != null) ? other.releasedAt : this.releasedAt);
	}

	private List<String> staying(List<String> named, Set<String> oneAtATime) {
		boolean giveWay = named.stream().anyMatch(oneAtATime::contains);
		return this.groups.stream()
			.filter((group) -> !giveWay || !oneAtATime.contains(group) || named.contains(group))
			.toList();
	}

	/** Ids of the subjects that it is tied to in one way. */
	public Stream<String> targets(String type) {
		return this.relations.stream().filter((relation) -> relation.type().equals(type)).map(Relation::target);
	}

	private static <T> List<T> union(List<T> first, List<T> second) {
		return Stream.concat(first.stream(), second.stream()).distinct().toList();
	}

}
