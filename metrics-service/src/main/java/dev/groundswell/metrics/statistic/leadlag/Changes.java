package dev.groundswell.metrics.statistic.leadlag;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Series;
import org.jspecify.annotations.Nullable;

/**
 * Changes of a series from step to step: differences of percentages, logarithms of the
 * ratio of everything else. A step without a value near its end has none, nor has the
 * next.
 *
 * @param byStep by the number of the later step
 * @param points the values the changes were taken between
 */
record Changes(String kind, Map<Long, Double> byStep, List<Point> points) {

	static Changes of(Series series, Step step, @Nullable LocalDate from, LocalDate to) {
		DayOfWeek weekEnd = to.getDayOfWeek();
		var values = new TreeMap<Long, Point>();
		series.points()
			.stream()
			.filter((point) -> point.isComparable() && !point.period().end().isAfter(to)
					&& (from == null || !point.period().end().isBefore(from))
					&& step.isNearEnd(point.period().end(), weekEnd))
			.forEach((point) -> values.put(step.number(point.period().end(), weekEnd), point));
		boolean percent = series.key().unit().equals("percent");
		var changes = new TreeMap<Long, Double>();
		var used = new TreeMap<Long, Point>();
		values.forEach((number, later) -> Optional.ofNullable(values.get(number - 1))
			.flatMap((earlier) -> change(earlier.number(), later.number(), percent))
			.ifPresent((change) -> {
				changes.put(number, change);
				used.put(number - 1, values.getOrDefault(number - 1, later));
				used.put(number, later);
			}));
		return new Changes(percent ? "difference" : "log growth", changes, List.copyOf(used.values()));
	}

	private static Optional<Double> change(BigDecimal before, BigDecimal after, boolean percent) {
		if (percent) {
			return Optional.of(after.subtract(before).doubleValue());
		}
		if (before.signum() <= 0 || after.signum() <= 0) {
			return Optional.empty();
		}
		return Optional.of(StrictMath.log(after.divide(before, Decimals.PRECISE).doubleValue()));
	}

}
