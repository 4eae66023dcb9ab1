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
		return this.points.stream()
			.filter((point) -> point.isComparable() && !point.period().end().isAfter(day))
			.reduce((first, second) -> second);
	}

	/** The comparable point of exactly a period. */
	public Optional<Point> at(Span period) {
		return this.points.stream()
			.filter((point) -> point.isComparable() && point.period().equals(period))
			.findFirst();
	}

}
