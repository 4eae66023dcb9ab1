package dev.groundswell.metrics.grouping;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.registry.Registry;
import dev.groundswell.metrics.registry.Subject;
import dev.groundswell.metrics.series.Point;

/**
 * A partition: every subject is in exactly one group on a day. What belongs to several is
 * in a group named after all of them, so that nothing is counted twice; what is not known
 * is in {@link Group#UNKNOWN}.
 */
public final class Grouping {

	private final Dimension dimension;

	private final Registry registry;

	private final Map<String, Point> sizes;

	Grouping(Dimension dimension, Registry registry, Map<String, Point> sizes) {
		this.dimension = dimension;
		this.registry = registry;
		this.sizes = Map.copyOf(sizes);
	}

	/** The group of a subject on a day. */
	public Group of(String subject, LocalDate day) {
		var ties = new Ties(this.registry, day);
		return switch (this.dimension) {
			case FAMILY -> named(ties.families(subject), this::subjectName);
			case ORGANIZATION -> named(ties.organizations(subject), this::subjectName);
			case REGION -> named(ties.regions(subject), this::groupName);
			case LICENCE -> named(ties.groups(subject, "licence"), this::groupName);
			case OPENNESS -> named(ties.groups(subject, "openness"), this::groupName);
			case SIZE -> size(subject);
		};
	}

	/** What was read to know the groups of some subjects, beside the registry. */
	public Collection<Point> evidence(Collection<String> subjects) {
		return subjects.stream()
			.distinct()
			.sorted()
			.flatMap((subject) -> Optional.ofNullable(this.sizes.get(subject)).stream())
			.toList();
	}

	private Group size(String subject) {
		var point = this.sizes.get(subject);
		if (point == null) {
			return Group.UNKNOWN;
		}
		var row = point.chosen();
		var bucket = SizeBucket.of(row.number());
		var most = row.valueMax();
		boolean spans = most != null && !SizeBucket.of(Decimals.scaled(most, row.series().scale())).equals(bucket);
		return spans ? Group.UNKNOWN : new Group(bucket.label(), bucket.label());
	}

	private static Group named(Set<String> ids, Function<String, String> name) {
		return ids.isEmpty() ? Group.UNKNOWN : new Group(ids.stream().sorted().collect(Collectors.joining("+")),
				ids.stream().sorted().map(name).collect(Collectors.joining(" and ")));
	}

	private String subjectName(String id) {
		return this.registry.subject(id).map(Subject::name).orElse(id);
	}

	private String groupName(String id) {
		return this.registry.group(id).map(dev.groundswell.metrics.registry.Group::name).orElse(id);
	}

}
