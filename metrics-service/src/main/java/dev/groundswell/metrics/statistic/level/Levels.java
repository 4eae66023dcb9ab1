package dev.groundswell.metrics.statistic.level;

import java.util.List;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.arithmetic.Finding;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Readings;
import dev.groundswell.metrics.series.Repair;
import dev.groundswell.metrics.series.Series;

/** The values of one series, beside the faults found in it. */
final class Levels {

	private final String definition;

	private final List<Finding> findings;

	private final String behaviour;

	private final Moment moment;

	Levels(String definition, Series series, Moment moment) {
		this.definition = definition;
		this.findings = Readings.findings(series, moment);
		this.behaviour = moment.registry().metricOrUnlisted(series.key().metric()).behaviour();
		this.moment = moment;
	}

	/** What is never added to or compared with another kind. */
	static String kind(String behaviour) {
		return switch (behaviour) {
			case "level", "counter" -> "stock";
			case "flow" -> "flow";
			case "rolling" -> "window";
			case "share" -> "ratio";
			case "rank" -> "position";
			case "score" -> "score";
			case "rate" -> "price";
			default -> "amount";
		};
	}

	/** The figure of a point; the value is always the stated one. */
	LevelFigure figure(Point point) {
		var touching = point.isComparable()
				? this.findings.stream().filter((finding) -> finding.touches(point.period().end())).toList()
				: List.<Finding>of();
		var stated = Figures.stated(this.definition, point, this.moment);
		var statuses = Stream.concat(Stream.of(stated.status()), touching.stream().map(Finding::status)).toList();
		var figure = touching.isEmpty() ? stated
				: stated.status(Figures.worst(statuses)).notes(touching.stream().map(Finding::words).toList());
		return new LevelFigure(figure, this.behaviour, kind(this.behaviour),
				touching.stream().map(Repair::of).toList());
	}

}
