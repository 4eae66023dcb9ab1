package dev.groundswell.metrics.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.series.SeriesReader;
import dev.groundswell.metrics.store.ObservationStore;
import dev.groundswell.metrics.store.Row;
import dev.groundswell.metrics.store.Selection;

/**
 * What the log knows about subjects and metrics at a moment, read once a request: all but
 * the observations that are not to be looked at.
 */
final class Evidence {

	private final SeriesReader reader;

	private final ObservationStore store;

	private final Moment moment;

	private final Set<String> without;

	private final Map<Selection, List<Series>> read = new HashMap<>();

	Evidence(SeriesReader reader, ObservationStore store, Moment moment, Set<String> without) {
		this.reader = reader;
		this.store = store;
		this.moment = moment;
		this.without = without;
	}

	Moment moment() {
		return this.moment;
	}

	/** Every series of a subject and metric. */
	List<Series> series(String subject, String metric) {
		return this.read.computeIfAbsent(Selection.ALL.subjects(List.of(subject)).metric(metric),
				(selection) -> this.reader.read(selection, this.moment, this.without));
	}

	/** A claim's terms beside every observation of its subject and metric. */
	List<Match> matches(Terms terms) {
		var matches = new ArrayList<Match>();
		for (var series : series(terms.claim().subject(), terms.claim().metric())) {
			var frame = terms.beside(series.key());
			for (var point : series.points()) {
				matches.add(terms.beside(point, false, frame));
				point.differing()
					.stream()
					.map(Row::source)
					.distinct()
					.flatMap((source) -> point.of(source).stream())
					.forEach((other) -> matches.add(terms.beside(other, true, frame)));
			}
		}
		return matches;
	}

	/** Older vintages of a point, each under another value than is in force. */
	List<Row> superseded(Point point) {
		var now = point.chosen();
		var key = now.series();
		var selection = Selection.ALL.subjects(List.of(key.subject()))
			.metric(key.metric())
			.measure(key.measure())
			.ending(now.period().end(), now.period().end());
		return this.store.vintages(selection, this.moment.asOf(), this.moment.position())
			.stream()
			.filter((row) -> !this.without.contains(row.observationId()))
			.filter((row) -> row.seriesId() == now.seriesId() && row.period().equals(now.period())
					&& row.source().equals(now.source()) && row.value() != now.value())
			.toList();
	}

}
