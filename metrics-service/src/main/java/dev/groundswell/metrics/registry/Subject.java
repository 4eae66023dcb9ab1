package dev.groundswell.metrics.registry;

import java.util.List;
import java.util.Map;

/** What is adopted: an app, a family, a model, an organization and so on. */
public record Subject(String id, String kind, String name, Map<String, String> names, List<String> aliases,
		List<Relation> relations, List<String> groups) {

	public Subject {
		names = (names != null) ? Map.copyOf(names) : Map.of();
		aliases = RegistryVersion.orEmpty(aliases);
		relations = RegistryVersion.orEmpty(relations);
		groups = RegistryVersion.orEmpty(groups);
	}

	/** A subject the log speaks of and the registry does not. */
	static Subject unlisted(String id) {
		return new Subject(id, "unlisted", id, Map.of(), List.of(), List.of(), List.of());
	}

	/** A tie to another subject, such as {@code made-by}. */
	public record Relation(String type, String target) {
	}

}
