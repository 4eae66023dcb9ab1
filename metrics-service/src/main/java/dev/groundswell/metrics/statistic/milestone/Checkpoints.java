package dev.groundswell.metrics.statistic.milestone;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.groundswell.metrics.arithmetic.Pace;
import dev.groundswell.metrics.series.Point;

/**
 * The points of the last weeks that a pace is taken from.
 *
 * @param base the last point at least 28 days before the newest
 * @param steps points a week apart, or the last four where fewer are stated, the newest
 * first
 */
record Checkpoints(Point newest, Point base, List<Point> steps) {

	private static final int DAYS = 28;

	private static final int OLDEST = 100;

	private static final int STEPS = 4;

	/** Empty when nothing is stated 28 to 100 days before the newest. */
	static Optional<Checkpoints> of(List<Point> points) {
		var newest = points.getLast();
		var day = newest.period().end();
		return by(points, day.minusDays(DAYS)).filter((base) -> !base.period().end().isBefore(day.minusDays(OLDEST)))
			.map((base) -> {
				var weekly = IntStream.rangeClosed(0, STEPS)
					.mapToObj((week) -> by(points, day.minusWeeks(week)))
					.flatMap(Optional::stream)
					.distinct()
					.toList();
				var last = points.subList(Math.max(0, points.size() - STEPS), points.size()).reversed();
				return new Checkpoints(newest, base, (weekly.size() > 2) ? weekly : last);
			});
	}

	private static Optional<Point> by(List<Point> points, LocalDate day) {
		return points.stream().filter((point) -> !point.period().end().isAfter(day)).reduce((a, b) -> b);
	}

	Pace pace() {
		return pace(this.base, this.newest);
	}

	/** The pace of each step, carried on from the newest value. */
	List<Pace> paces() {
		return IntStream.range(1, this.steps.size())
			.mapToObj((i) -> pace(this.steps.get(i), this.steps.get(i - 1)))
			.toList();
	}

	private static Pace pace(Point before, Point now) {
		return new Pace(before.number(), now.number(),
				ChronoUnit.DAYS.between(before.period().end(), now.period().end()));
	}

	/** Everything used, the newest first. */
	List<Point> inputs() {
		return Stream.concat(Stream.of(this.newest, this.base), this.steps.stream()).distinct().toList();
	}

}
