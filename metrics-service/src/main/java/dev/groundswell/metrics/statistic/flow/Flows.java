package dev.groundswell.metrics.statistic.flow;

import java.util.List;
import java.util.Optional;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Readings;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.week.Interval;
import dev.groundswell.metrics.week.Span;

/** The amounts of one series, by the behaviour of its metric. */
interface Flows {

	/** The days the series says anything about. */
	Optional<Span> known();

	/** The amount of a period. */
	Flow over(Span span, Interval period);

	/** Amounts of a series that has at least one comparable point. */
	static Flows of(Series series, Moment moment) {
		var readings = Readings.of(series, moment);
		if (!series.key().measure().equals("level")) {
			return new NoFlows(readings, series.key().measure());
		}
		return switch (readings.metric().behaviour()) {
			case "counter" -> new CounterFlows(readings);
			case "rolling" ->
				new WindowFlows(readings, moment.registry().subjectOrUnlisted(series.key().subject()).createdAt());
			case "flow" -> new StatedFlows(series);
			default -> new NoFlows(readings, readings.metric().behaviour());
		};
	}

	/** The newest point ended by the end of a period, or else the oldest. */
	static List<Point> nearest(Readings readings, Span span) {
		var entry = Optional.ofNullable(readings.byDay().floorEntry(span.end())).orElse(readings.byDay().firstEntry());
		return List.of(entry.getValue());
	}

}
