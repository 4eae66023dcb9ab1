package dev.groundswell.metrics.statistic.growth;

import java.time.LocalDate;
import java.util.Optional;

import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.week.Comparison;
import dev.groundswell.metrics.week.Interval;
import dev.groundswell.metrics.week.Span;

/**
 * Finds the point a later one is held against. Of daily snapshots the last one a few days
 * before the wanted day stands in for a missing one: 3 for a week, 4 for a month, 7 for a
 * quarter, 14 for a year.
 */
record Bases(Series series, Step step) {

	/** A base, and how many days before the wanted day it ends. */
	record Base(Point point, long daysEarly) {
	}

	/** The period wanted; empty where a point has none of its length. */
	Optional<Span> wanted(Span later) {
		var named = this.step.named();
		if (named != null) {
			return later.interval().map((_) -> Span.day(named.from()));
		}
		return this.step.unit().base(later, this.step.periods());
	}

	/** The base of a point. */
	Optional<Base> of(Point later) {
		var named = this.step.named();
		if (named != null) {
			return endedBy(named.from(), later.period().interval())
				.map((point) -> new Base(point, days(point, named.from())));
		}
		return wanted(later.period()).flatMap((wanted) -> this.series.at(wanted)
			.or(() -> wanted.equals(Span.day(wanted.end())) ? before(wanted.end()) : Optional.empty())
			.map((point) -> new Base(point, days(point, wanted.end()))));
	}

	/** The point that a step ends in, where it names its days. */
	Optional<Point> endedBy(LocalDate day, Optional<Interval> interval) {
		return interval.flatMap((length) -> this.series.points()
			.stream()
			.filter((point) -> point.isComparable() && point.period().interval().equals(interval)
					&& !point.period().end().isAfter(day) && point.period().end().isAfter(oldest(day, length)))
			.reduce((_, second) -> second));
	}

	/** Daily snapshots may be as old as where a base is missing. */
	private LocalDate oldest(LocalDate day, Interval length) {
		return (length == Interval.DAY) ? day.minusDays(daysBridged(this.step.unit()) + 1L) : length.before(day, 1);
	}

	private Optional<Point> before(LocalDate day) {
		return endedBy(day, Optional.of(Interval.DAY));
	}

	static int daysBridged(Comparison comparison) {
		return switch (comparison) {
			case WOW -> 3;
			case MOM -> 4;
			case QOQ -> 7;
			case YOY -> 14;
		};
	}

	private static long days(Point point, LocalDate wanted) {
		return wanted.toEpochDay() - point.period().end().toEpochDay();
	}

}
