package dev.groundswell.metrics.statistic.breakout;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.groundswell.metrics.arithmetic.CounterSteps;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.week.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a series amounts to in a window.
 *
 * @param value null where the window is not whole, with the reason
 * @param inputs the points it is made of, the latest first
 */
record Volume(@Nullable BigDecimal value, List<Point> inputs, List<String> notes, @Nullable String reason, Days days) {

	/**
	 * Days of a window that something is stated about.
	 *
	 * @param expected as many as a metric states that is stated every day; else as many
	 * as are observed
	 */
	record Days(int observed, int expected) {

		/** Whether fewer than half of them are there. */
		boolean areTooFew() {
			return 2 * this.observed < this.expected;
		}

		boolean areMissing() {
			return this.observed < this.expected;
		}

	}

	/** The days of a window a series has. */
	private static Days days(Series series, Span window, boolean daily) {
		int observed = (int) series.points()
			.stream()
			.filter((point) -> point.isComparable() && window.overlaps(point.period()))
			.flatMap((point) -> days(point, window))
			.distinct()
			.count();
		return new Days(observed, daily ? (int) window.days() : observed);
	}

	private static Stream<LocalDate> days(Point point, Span window) {
		var start = point.period().start().isBefore(window.start()) ? window.start() : point.period().start();
		var end = point.period().end().isAfter(window.end()) ? window.end() : point.period().end();
		return start.datesUntil(end.plusDays(1));
	}

	private Volume in(Span window, Days days) {
		if (this.value != null && days.areTooFew()) {
			return new Volume(null, List.of(), List.of(), "%d of %d days are stated in %s, fewer than half"
				.formatted(days.observed(), days.expected(), window), days);
		}
		var all = new ArrayList<>(this.notes);
		if (this.value != null && days.areMissing()) {
			all.add("%d of %d days are stated in %s".formatted(days.observed(), days.expected(), window));
		}
		return new Volume(this.value, this.inputs, List.copyOf(all), this.reason, days);
	}

	private static final Days NONE = new Days(0, 0);

	/** Days by which a counter's reading may come before the end of a window. */
	static final int DAYS_BEFORE = 3;

	/** How a volume is made. */
	enum Kind {

		SUM, DIFFERENCE, MEAN;

		/** What suits a metric of a behaviour; a position or a score has no volume. */
		static @Nullable Kind of(String behaviour) {
			return switch (behaviour) {
				case "flow", "money" -> SUM;
				case "counter" -> DIFFERENCE;
				case "rank", "score" -> null;
				default -> MEAN;
			};
		}

		/**
		 * In a window. A mean of fewer than half of its days says nothing; a counter
		 * needs its ends only.
		 */
		Volume of(Series series, Span window, boolean daily) {
			return whole(series, window).in(window, days(series, window, daily && this == MEAN));
		}

		private Volume whole(Series series, Span window) {
			return switch (this) {
				case SUM -> sum(series, window);
				case DIFFERENCE -> difference(series, window);
				case MEAN -> mean(series, window);
			};
		}

	}

	private static Volume missing(String reason) {
		return new Volume(null, List.of(), List.of(), reason, NONE);
	}

	private static List<Point> within(Series series, Span window) {
		return series.points()
			.stream()
			.filter((point) -> point.isComparable() && window.contains(point.period().start())
					&& window.contains(point.period().end()))
			.toList()
			.reversed();
	}

	private static BigDecimal total(List<Point> points) {
		return points.stream().map(Point::number).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** Whole only when every day is covered once. */
	private static Volume sum(Series series, Span window) {
		var points = within(series, window);
		long days = points.stream().mapToLong((point) -> point.period().days()).sum();
		boolean apart = true;
		for (int i = 1; i < points.size(); i++) {
			apart &= points.get(i).period().end().isBefore(points.get(i - 1).period().start());
		}
		return (days == window.days() && apart) ? new Volume(total(points), points, List.of(), null, NONE)
				: missing("%d of %d days are stated in %s".formatted(days, window.days(), window));
	}

	private static Volume mean(Series series, Span window) {
		var points = within(series, window);
		if (points.isEmpty()) {
			return missing("nothing is stated in " + window);
		}
		return new Volume(total(points).divide(BigDecimal.valueOf(points.size()), Decimals.PRECISE), points, List.of(),
				null, NONE);
	}

	/** From the last reading before the window to the last one in it. */
	private static Volume difference(Series series, Span window) {
		var from = window.start().minusDays(1);
		var readings = new ArrayList<Point>();
		for (var point : series.points()) {
			var day = point.period().end();
			if (point.isComparable() && !day.isAfter(from)) {
				readings.clear();
			}
			if (point.isComparable() && !day.isAfter(window.end())) {
				readings.add(point);
			}
		}
		if (readings.size() < 2) {
			return missing("fewer than two readings for " + window);
		}
		var first = readings.getFirst().period().end();
		var last = readings.getLast().period().end();
		if (first.isAfter(from) || first.isBefore(from.minusDays(DAYS_BEFORE))
				|| last.isBefore(window.end().minusDays(DAYS_BEFORE))) {
			return missing("no reading at most %d days before an end of %s".formatted(DAYS_BEFORE, window));
		}
		var steps = CounterSteps.of(readings.stream().map(Point::number).toList());
		var notes = new ArrayList<String>();
		if (steps.falls() > 0) {
			notes.add("the counter fell %d times in %s; a fall counts nothing".formatted(steps.falls(), window));
		}
		if (!first.equals(from) || !last.equals(window.end())) {
			notes.add("counted from %s to %s for %s".formatted(first, last, window));
		}
		return new Volume(steps.volume(), readings.reversed(), notes, null, NONE);
	}

}
