package dev.groundswell.metrics.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What is adopted: an app, a family, a model, an organization and so on.
 *
 * @param createdAt day its repository was created on its hub, or null when unknown; not
 * always the day of its release
 * @param releasedAt day of its release where somebody checked it, or null
 */
public record Subject(String id, String kind, String name, Map<String, String> names, List<String> aliases,
		List<Relation> relations, List<String> groups, @Nullable LocalDate createdAt, @Nullable LocalDate releasedAt) {

	public Subject {
		names = (names != null) ? Map.copyOf(names) : Map.of();
		aliases = RegistryVersion.orEmpty(aliases);
		relations = RegistryVersion.orEmpty(relations);
		groups = RegistryVersion.orEmpty(groups);
	}

	/** A subject the log speaks of and the registry does not. */
	static Subject unlisted(String id) {
		return new Subject(id, "unlisted", id, Map.of(), List.of(), List.of(), List.of(), null, null);
	}

	/** Day of its release: the checked one, else the day its repository was created. */
	public Optional<LocalDate> released() {
		return Optional.ofNullable(this.releasedAt).or(() -> Optional.ofNullable(this.createdAt));
	}

	/**
	 * A tie to another subject, such as {@code made-by}.
	 *
	 * @param date first day it holds, or null when it always has
	 * @param via for {@code derived-from}: {@code finetune, adapter, merge} or
	 * {@code quantized}; null when not stated
	 */
	public record Relation(String type, String target, @Nullable LocalDate date, @Nullable String via) {

		/** Whether it holds on a day. */
		public boolean holdsOn(LocalDate day) {
			return this.date == null || !this.date.isAfter(day);
		}

	}

	/** What this subject is tied to in one way on a day, in the order stated. */
	public List<String> related(String type, LocalDate day) {
		return this.relations.stream()
			.filter((relation) -> relation.type().equals(type) && relation.holdsOn(day))
			.map(Relation::target)
			.distinct()
			.toList();
	}

}
