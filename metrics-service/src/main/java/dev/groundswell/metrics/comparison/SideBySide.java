package dev.groundswell.metrics.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Figured;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.store.SeriesKey;
import dev.groundswell.metrics.week.Span;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Subjects of one population in one period, in the order they were asked for.
 *
 * @param figures the values of those stated, two at least
 */
record SideBySide(String metric, String measure, String rootSource, Map<String, String> qualifiers, String unit,
		LocalDate periodStart, LocalDate periodEnd, List<Figure> figures,
		@Schema(description = "The first figure over each of the others") List<Ratio> ratios) implements Figured {

	/** How many times one subject is another. */
	record Ratio(String subject, String other,
			@Schema(description = "Six decimals", example = "1.979202") String multiple,
			@Schema(description = "Subject less other, in the unit") String difference) {
	}

	/** Every period two or more of the series are stated for, the newest first. */
	static Stream<SideBySide> of(List<Series> series, List<String> order, Moment moment) {
		var byPopulation = new LinkedHashMap<SeriesKey.Population, List<Series>>();
		series.forEach(
				(each) -> byPopulation.computeIfAbsent(each.key().population(), (_) -> new ArrayList<>()).add(each));
		return byPopulation.values().stream().flatMap((alike) -> {
			var byPeriod = new TreeMap<Span, List<Point>>();
			order.forEach((subject) -> alike.stream()
				.filter((each) -> each.key().subject().equals(subject))
				.flatMap((each) -> each.points().stream())
				.filter(Point::isComparable)
				.forEach((point) -> byPeriod.computeIfAbsent(point.period(), (_) -> new ArrayList<>()).add(point)));
			return byPeriod.descendingMap()
				.values()
				.stream()
				.filter((points) -> points.size() > 1)
				.map((points) -> of(points, moment));
		});
	}

	private static SideBySide of(List<Point> points, Moment moment) {
		var first = points.getFirst();
		var key = first.chosen().series();
		return new SideBySide(key.metric(), key.measure(), key.rootSource(), Figures.qualifiers(key.qualifiers()),
				key.unit(), first.period().start(), first.period().end(),
				points.stream().map((point) -> Figures.stated("levels.v1", point, moment)).toList(),
				points.stream()
					.skip(1)
					.filter((other) -> other.number().signum() > 0)
					.map((other) -> ratio(first, other))
					.toList());
	}

	private static Ratio ratio(Point first, Point other) {
		return new Ratio(first.chosen().series().subject(), other.chosen().series().subject(),
				Decimals.ratio(first.number().divide(other.number(), Decimals.PRECISE)),
				Decimals.plain(first.number().subtract(other.number())));
	}

}
