package dev.groundswell.metrics.statistic.decomposition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.groundswell.metrics.population.Population;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.week.Comparison;
import dev.groundswell.metrics.week.Interval;
import dev.groundswell.metrics.week.Span;

/**
 * The two periods a population is compared between. A period counts only where at least
 * half as many subjects are stated for it as for the best period of its length, so that
 * one early subject does not make exits of all others.
 *
 * @param daysEarly how many days the base ends before the day wanted
 */
record TwoPeriods(Span base, Span later, Comparison comparison, long daysEarly) {

	/** How many days a snapshot may be early to stand in for a missing one. */
	private static int bridged(Comparison comparison) {
		return switch (comparison) {
			case WOW -> 3;
			case MOM -> 4;
			case QOQ -> 7;
			case YOY -> 14;
		};
	}

	/** Those of a request, or empty. */
	static Optional<TwoPeriods> of(Population population, DecompositionRequest request) {
		var counts = population.series()
			.stream()
			.flatMap((series) -> series.points().stream())
			.filter((point) -> point.isComparable() && point.period().interval().isPresent())
			.collect(Collectors.groupingBy(Point::period, Collectors.counting()));
		var usual = usual(counts);
		return usual.stream()
			.filter((span) -> !span.end().isAfter(population.day()) && isNew(span, request))
			.findFirst()
			.flatMap((later) -> before(later, usual, request));
	}

	private static boolean isNew(Span span, DecompositionRequest request) {
		var to = request.to();
		var interval = span.interval().orElseThrow();
		var comparison = Optional.ofNullable(request.comparison()).orElseGet(() -> Comparison.natural(interval));
		return to == null || !span.end().isBefore(oldest(to, interval, comparison));
	}

	private static Optional<TwoPeriods> before(Span later, List<Span> usual, DecompositionRequest request) {
		var interval = later.interval().orElseThrow();
		var comparison = Optional.ofNullable(request.comparison()).orElseGet(() -> Comparison.natural(interval));
		var same = usual.stream()
			.filter((span) -> span.interval().equals(later.interval()) && span.end().isBefore(later.start()))
			.toList();
		var from = request.from();
		if (from != null) {
			return endedBy(from, oldest(from, interval, comparison), same)
				.map((base) -> new TwoPeriods(base, later, comparison, from.toEpochDay() - base.end().toEpochDay()));
		}
		return comparison.base(later)
			.flatMap((wanted) -> endedBy(wanted.end(),
					(interval == Interval.DAY) ? wanted.end().minusDays(bridged(comparison)) : wanted.end(), same)
				.map((base) -> new TwoPeriods(base, later, comparison,
						wanted.end().toEpochDay() - base.end().toEpochDay())));
	}

	private static LocalDate oldest(LocalDate day, Interval interval, Comparison comparison) {
		return (interval == Interval.DAY) ? day.minusDays(bridged(comparison)) : interval.before(day, 1).plusDays(1);
	}

	private static Optional<Span> endedBy(LocalDate day, LocalDate oldest, List<Span> spans) {
		return spans.stream().filter((span) -> !span.end().isAfter(day) && !span.end().isBefore(oldest)).findFirst();
	}

	/** Newest first. */
	private static List<Span> usual(Map<Span, Long> counts) {
		var most = counts.entrySet()
			.stream()
			.collect(Collectors.toMap((entry) -> entry.getKey().interval().orElseThrow(), Map.Entry::getValue,
					Math::max));
		return counts.entrySet()
			.stream()
			.filter((entry) -> 2 * entry.getValue() >= most.getOrDefault(entry.getKey().interval().orElseThrow(), 0L))
			.map(Map.Entry::getKey)
			.sorted(Comparator.<Span>reverseOrder())
			.toList();
	}

}
