package dev.groundswell.metrics.series;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.arithmetic.Counter;
import dev.groundswell.metrics.arithmetic.CounterPath;
import dev.groundswell.metrics.arithmetic.Finding;
import dev.groundswell.metrics.arithmetic.Reading;
import dev.groundswell.metrics.arithmetic.RollingWindow;
import dev.groundswell.metrics.registry.Metric;

/**
 * The points of a series as readings at the end of days: of two periods that end on one
 * day, the shorter.
 */
public record Readings(Metric metric, TreeMap<LocalDate, Point> byDay) {

	/** The comparable points of a series. */
	public static Readings of(Series series, Moment moment) {
		var byDay = new TreeMap<LocalDate, Point>();
		series.points().stream().filter(Point::isComparable).forEach((point) -> byDay.put(point.period().end(), point));
		return new Readings(moment.registry().metricOrUnlisted(series.key().metric()), byDay);
	}

	/** Faults and recounts in a series; empty unless it is a counter or rolls. */
	public static List<Finding> findings(Series series, Moment moment) {
		if (!series.key().measure().equals("level")) {
			return List.of();
		}
		var readings = of(series, moment);
		return switch (readings.metric().behaviour()) {
			case "counter" -> readings.counter().findings();
			case "rolling" -> readings.window().findings();
			default -> List.of();
		};
	}

	/** As a cumulative counter. */
	public CounterPath counter() {
		return Counter.path(readings());
	}

	/** As a rolling window. */
	public RollingWindow window() {
		return RollingWindow.of(readings(), this.metric.windowDays());
	}

	private List<Reading> readings() {
		return this.byDay.entrySet()
			.stream()
			.map((entry) -> new Reading(entry.getKey(), entry.getValue().number()))
			.toList();
	}

	/** The points of some days, both included, the newest first. */
	public List<Point> between(LocalDate first, LocalDate last) {
		return List.copyOf(this.byDay.subMap(first, true, last, true).descendingMap().values());
	}

}
