package dev.groundswell.metrics.statistic.flow;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.groundswell.metrics.arithmetic.Amount;
import dev.groundswell.metrics.arithmetic.Rounding;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.week.Interval;
import dev.groundswell.metrics.week.Span;

/**
 * Amounts that a source states by the period: the stated one, or else the sum of shorter
 * ones that do not overlap, all of one length, of the length that covers most.
 */
final class StatedFlows implements Flows {

	private final List<Point> points;

	private final Rounding rounding;

	StatedFlows(Series series) {
		this.points = series.points().stream().filter(Point::isComparable).toList();
		this.rounding = new Rounding(this.points.stream().map(Point::number).toList());
	}

	@Override
	public Optional<Span> known() {
		var first = this.points.stream().map((point) -> point.period().start()).min(Comparator.naturalOrder());
		return first.map((day) -> new Span(day, this.points.getLast().period().end()));
	}

	@Override
	public Flow over(Span span, Interval period) {
		var used = used(span);
		if (used.isEmpty()) {
			return Flow.none(isWithinLonger(span) ? "stated for longer periods only, which are not divided"
					: "nothing is stated for the period or parts of it", List.of(nearest(span)));
		}
		var week = (period == Interval.DAY) ? used(new Span(span.end().minusDays(6), span.end())) : List.<Point>of();
		var sevenDays = (days(week) == 7) ? sum(week) : null;
		var amount = new Amount.Known(sum(used), uncertainty(used), (int) days(used), (int) span.days(), false, false,
				span, List.of());
		boolean stated = used.getFirst().period().equals(span);
		return new Flow(amount, stated ? "as stated" : "sum of " + used.size() + " stated periods",
				(sevenDays != null) ? week : used, sevenDays);
	}

	private List<Point> used(Span span) {
		var byLength = new LinkedHashMap<Optional<Interval>, List<Point>>();
		for (var point : this.points.reversed()) {
			if (span.contains(point.period().start()) && span.contains(point.period().end())) {
				addApart(point, byLength.computeIfAbsent(point.period().interval(), (_) -> new ArrayList<>()));
			}
		}
		return byLength.entrySet()
			.stream()
			.sorted(Comparator.comparingInt((Map.Entry<Optional<Interval>, List<Point>> entry) -> -entry.getKey()
				.map(Interval::ordinal)
				.orElse(-1)))
			.map(Map.Entry::getValue)
			.max(Comparator.comparingLong(StatedFlows::days))
			.orElse(List.of());
	}

	/** Points come newest first; one that overlaps a later one is left out. */
	private static void addApart(Point point, List<Point> apart) {
		if (apart.isEmpty() || point.period().end().isBefore(apart.getLast().period().start())) {
			apart.add(point);
		}
	}

	private static long days(List<Point> points) {
		return points.stream().mapToLong((point) -> point.period().days()).sum();
	}

	private static BigDecimal sum(List<Point> points) {
		return points.stream().map(Point::number).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private BigDecimal uncertainty(List<Point> points) {
		return points.stream()
			.map((point) -> this.rounding.halfUnitAt(point.number()))
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private boolean isWithinLonger(Span span) {
		return this.points.stream().anyMatch((point) -> point.period().overlaps(span));
	}

	private Point nearest(Span span) {
		return this.points.stream()
			.filter((point) -> !isAfter(point, span.end()))
			.reduce((_, second) -> second)
			.orElse(this.points.getFirst());
	}

	private static boolean isAfter(Point point, LocalDate day) {
		return point.period().end().isAfter(day);
	}

}
