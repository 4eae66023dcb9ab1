package dev.groundswell.report.metrics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dev.groundswell.report.statement.Figure;

/**
 * Figures that may be compared, in the order of their periods.
 *
 * @param breaks days across which it does not continue
 */
public record Series(String id, List<Figure> points, List<Break> breaks) {

	/** A rename, merger or relaunch. */
	public record Break(LocalDate date, String type) {
	}

	public Series {
		points = List.copyOf(points);
		breaks = List.copyOf(breaks);
	}

	public Optional<Figure> newest() {
		return this.points.isEmpty() ? Optional.empty() : Optional.of(this.points.getLast());
	}

	/** The point before, unless the series broke between the two. */
	public Optional<Figure> before(Figure point) {
		return this.points.stream()
			.filter((earlier) -> earlier.periodEnd().isBefore(point.periodStart()))
			.reduce((_, later) -> later)
			.filter((earlier) -> breakBetween(earlier.periodStart(), point.periodEnd()).isEmpty());
	}

	/** The last break after the first day and on or before the last. */
	public Optional<Break> breakBetween(LocalDate after, LocalDate until) {
		return this.breaks.stream()
			.filter((one) -> one.date().isAfter(after) && !one.date().isAfter(until))
			.reduce((_, later) -> later);
	}

}
