package dev.groundswell.metrics.series;

import java.util.HashSet;
import java.util.List;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.Parse;
import dev.groundswell.metrics.problem.RequestException;
import dev.groundswell.metrics.registry.Group;
import dev.groundswell.metrics.registry.Metric;
import dev.groundswell.metrics.registry.Nearest;
import dev.groundswell.metrics.registry.Registry;
import dev.groundswell.metrics.store.Selection;
import org.jspecify.annotations.Nullable;

/**
 * Turns parameters into a selection; an unknown id is told with the nearest known ones.
 */
public final class Selections {

	private static final List<String> KINDS = List.of("app", "family", "model", "organization", "region", "technology",
			"package", "repository", "currency-pair", "unlisted");

	private Selections() {
	}

	/** The observations the parameters ask for. */
	public static Selection of(SeriesParameters parameters, Moment moment) {
		var registry = moment.registry();
		var metrics = Parse.list(parameters.metric());
		if (metrics != null) {
			metrics.forEach((id) -> metric(id, registry));
		}
		return Selection.ALL.subjects(subjects(Parse.list(parameters.subject()), parameters.group(), registry))
			.metrics(metrics)
			.measure(parameters.measure())
			.population(parameters.rootSource(), Parse.qualifiers("qualifiers", parameters.qualifiers()));
	}

	/** The metric of an id. */
	public static Metric metric(String id, Registry registry) {
		return registry.metric(id)
			.orElseThrow(() -> new RequestException.UnknownThing("metric", id, Nearest.metrics(id, registry)));
	}

	/** A kind of subject, or null when absent. */
	public static @Nullable String kind(@Nullable String kind) {
		return Parse.word("kind", kind, KINDS);
	}

	/** The ids both named and in the group; null when neither narrows. */
	public static @Nullable List<String> subjects(@Nullable List<String> named, @Nullable String group,
			Registry registry) {
		if (named != null) {
			named.forEach((id) -> subject(id, registry));
		}
		var members = (group != null) ? members(group, registry) : null;
		if (named == null || members == null) {
			return (named != null) ? named : members;
		}
		var known = new HashSet<>(members);
		return named.stream().filter(known::contains).toList();
	}

	private static void subject(String id, Registry registry) {
		if (registry.subject(id).isEmpty()) {
			throw new RequestException.UnknownThing("subject", id, Nearest.subjects(id, registry));
		}
	}

	/** The subjects of a known group. */
	public static List<String> members(String group, Registry registry) {
		if (registry.group(group).isEmpty()) {
			throw new RequestException.UnknownThing("group", group,
					Nearest.ids(group, registry.groups().stream().map(Group::id).toList()));
		}
		return registry.members(group);
	}

}
