package dev.groundswell.metrics.statistic.share;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.arithmetic.Share;
import dev.groundswell.metrics.grouping.Group;
import dev.groundswell.metrics.grouping.Grouping;
import dev.groundswell.metrics.population.Census;
import dev.groundswell.metrics.population.Denominator;
import dev.groundswell.metrics.series.Point;
import org.jspecify.annotations.Nullable;

/**
 * A census cut into parts of one whole.
 *
 * @param parts the points of each part, the largest first
 */
record Slice(Census census, Denominator whole, Map<Group, List<Point>> parts) {

	/** Empty when the choice asks for a declared total and there is none. */
	static Optional<Slice> of(Census census, ShareParameters.Choice choice, @Nullable Grouping grouping,
			Moment moment) {
		return whole(census, choice, moment)
			.map((whole) -> new Slice(census, whole, parts(census, choice, grouping, moment)));
	}

	private static Optional<Denominator> whole(Census census, ShareParameters.Choice choice, Moment moment) {
		var registry = moment.registry();
		if (choice.top() > 0) {
			return Optional.of(Denominator.largest(census, choice.top(), registry));
		}
		if (Denominator.POPULATION.equals(choice.denominator())) {
			return Optional.of(Denominator.population(census, registry));
		}
		var declared = Denominator.of(census, true, registry);
		boolean wanted = choice.denominator() == null || declared.id().equals(choice.denominator());
		return Optional.of(declared).filter((whole) -> wanted && !whole.id().equals(Denominator.POPULATION));
	}

	private static Map<Group, List<Point>> parts(Census census, ShareParameters.Choice choice,
			@Nullable Grouping grouping, Moment moment) {
		var parts = new LinkedHashMap<Group, List<Point>>();
		var members = (choice.top() > 0) ? census.members().stream().limit(choice.top()).toList() : census.members();
		for (var point : members) {
			var group = (grouping != null) ? grouping.of(Census.subject(point), census.period().end())
					: alone(point, moment);
			parts.computeIfAbsent(group, (_) -> new ArrayList<>()).add(point);
		}
		if (choice.top() == 0) {
			census.remainders()
				.forEach((point) -> parts.computeIfAbsent(alone(point, moment), (_) -> new ArrayList<>()).add(point));
		}
		return parts;
	}

	private static Group alone(Point point, Moment moment) {
		var id = Census.subject(point);
		return new Group(id, moment.registry().subjectOrUnlisted(id).name());
	}

	/** Empty where a part exceeds a declared total, or there is nothing to divide. */
	Optional<BigDecimal> percent(Group part) {
		return Optional.ofNullable(this.parts.get(part))
			.flatMap((points) -> Share.of(sum(points), this.whole.amount()))
			.map(Share::percent);
	}

	/** Everything the share of a part is computed from, its own points first. */
	Stream<Point> inputs(Group part) {
		var own = this.parts.getOrDefault(part, List.of());
		var others = isSum() ? this.parts.entrySet()
			.stream()
			.filter((entry) -> !entry.getKey().equals(part))
			.flatMap((entry) -> entry.getValue().stream()) : Stream.<Point>empty();
		return Stream.concat(Stream.concat(own.stream(), others), this.whole.inputs().stream()).distinct();
	}

	/** Whether the whole is made of the parts themselves. */
	boolean isSum() {
		return this.whole.id().equals(Denominator.POPULATION) || this.whole.id().startsWith("top-")
				|| this.census.population().measure().equals("share");
	}

	/** Whether the whole is nothing but the one subject that is stated. */
	boolean isOfOne() {
		return isSum() && this.census.members().size() + this.census.remainders().size() == 1;
	}

	private static BigDecimal sum(List<Point> points) {
		return points.stream().map(Point::number).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
