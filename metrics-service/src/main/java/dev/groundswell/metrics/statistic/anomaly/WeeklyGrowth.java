package dev.groundswell.metrics.statistic.anomaly;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.groundswell.metrics.arithmetic.Robust;
import dev.groundswell.metrics.arithmetic.Rounding;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.series.Step;
import dev.groundswell.metrics.week.Interval;

/**
 * The log growth of one series, week by week, without the weeks of its launch.
 *
 * @param usual its own median and spread; empty below eight weeks or without a spread
 */
record WeeklyGrowth(Series series, List<Week> weeks, Optional<Robust> usual) {

	/** Weeks below which nothing is usual yet. */
	static final int FEWEST_WEEKS = 8;

	private static final int LAUNCH_DAYS = 21;

	/**
	 * From one week to the next.
	 */
	record Week(LocalDate ending, Step base, Step later, double growth) {

		List<Point> inputs() {
			return Stream.concat(this.later.points().stream(), this.base.points().stream()).distinct().toList();
		}

	}

	/**
	 * Of the weeks counted back from a day.
	 * @param count how many at most
	 * @param launched day the subject began, or the day long past
	 */
	static WeeklyGrowth of(Series series, String behaviour, LocalDate day, int count, LocalDate launched) {
		var points = Step.regular(series).stream().filter((point) -> !point.period().end().isAfter(day)).toList();
		if (points.isEmpty() || Step.natural(points).compareTo(Interval.WEEK) > 0) {
			return new WeeklyGrowth(series, List.of(), Optional.empty());
		}
		var steps = Step.of(points, behaviour, Interval.WEEK, day);
		var weeks = IntStream.range(1, steps.size())
			.mapToObj((i) -> week(steps.get(i - 1), steps.get(i)))
			.flatMap(Optional::stream)
			.filter((week) -> week.ending().isAfter(day.minusWeeks(count))
					&& (launched.equals(LocalDate.MIN) || week.ending().isAfter(launched.plusDays(LAUNCH_DAYS))))
			.toList();
		var usual = (weeks.size() >= FEWEST_WEEKS) ? Robust.of(weeks.stream().mapToDouble(Week::growth).toArray())
				: Optional.<Robust>empty();
		return new WeeklyGrowth(series, weeks, usual);
	}

	private static Optional<Week> week(Step base, Step later) {
		boolean comparable = later.missingSince(base) == 0 && base.value().signum() > 0 && later.value().signum() > 0;
		return comparable ? Optional.of(new Week(later.span().end(), base, later,
				StrictMath.log(later.value().doubleValue() / base.value().doubleValue()))) : Optional.empty();
	}

	/**
	 * Whether a week differs from the usual one by no more than its two values may be
	 * off, as coarsely as they are printed.
	 */
	boolean isWithinRounding(Week week) {
		var rounding = new Rounding(this.series.points().stream().map(Point::number).toList());
		var base = week.base().value();
		var later = week.later().value();
		double expected = base.doubleValue() * StrictMath.exp(this.usual.map(Robust::median).orElse(0.0));
		double open = rounding.halfUnitAt(base).add(rounding.halfUnitAt(later)).doubleValue();
		return StrictMath.abs(later.doubleValue() - expected) <= open && open > 0;
	}

	Optional<Week> in(LocalDate ending) {
		return this.weeks.stream().filter((week) -> week.ending().equals(ending)).findFirst();
	}

	double z(Week week) {
		return this.usual.map((robust) -> robust.z(week.growth())).orElse(0.0);
	}

	/** Everything the median rests on, a week's own points first. */
	List<Point> inputs(Week week) {
		return Stream
			.concat(week.inputs().stream(), this.weeks.reversed().stream().flatMap((each) -> each.inputs().stream()))
			.distinct()
			.toList();
	}

}
