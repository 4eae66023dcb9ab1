package dev.groundswell.metrics.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dev.groundswell.metrics.store.SeriesKey;
import dev.groundswell.metrics.week.Span;

/** Comparable observations in the order of time, one point a period. */
public record Series(SeriesKey key, List<Point> points) {

	public Series {
		points = points.stream().sorted().toList();
	}

	/** The newest comparable point whose period ended by a day. */
	public Optional<Point> newestBy(LocalDate day) {
		return this.points.reversed()
			.stream()
			.filter((point) -> point.isComparable() && !point.period().end().isAfter(day))
			.findFirst();
	}

	/**
	 * The comparable point of a period. Of a snapshot that was missed on its day, the
	 * last one at most so many days before stands in.
	 */
	public Optional<Point> near(Span period, int days) {
		var exact = at(period);
		if (exact.isPresent() || period.days() > 1) {
			return exact;
		}
		return this.points.stream()
			.filter((point) -> point.isComparable() && point.period().days() == 1
					&& point.period().end().isBefore(period.end())
					&& !point.period().end().isBefore(period.end().minusDays(days)))
			.reduce((first, second) -> second);
	}

	/** The comparable point of exactly a period. */
	public Optional<Point> at(Span period) {
		return this.points.stream()
			.filter((point) -> point.isComparable() && point.period().equals(period))
			.findFirst();
	}

}
