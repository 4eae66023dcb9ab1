package dev.groundswell.metrics.series;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.store.ObservationStore;
import dev.groundswell.metrics.store.Row;
import dev.groundswell.metrics.store.Selection;
import dev.groundswell.metrics.week.Span;

import org.springframework.stereotype.Component;

/** Reads series as they stood at a moment. */
@Component
public class SeriesReader {

	private final ObservationStore store;

	public SeriesReader(ObservationStore store) {
		this.store = store;
	}

	/** All series of a selection, ordered by subject, metric, measure and population. */
	public List<Series> read(Selection selection, Moment moment) {
		return assemble(this.store.rows(selection, moment.asOf(), moment.position()));
	}

	/** A page of the series of a selection. */
	public List<Series> read(Selection selection, Moment moment, ObservationStore.Page page) {
		var ids = this.store.series(selection, moment.asOf(), moment.position(), page);
		return ids.isEmpty() ? List.of() : read(selection.seriesIds(ids), moment);
	}

	/** Series that more than one voice speaks of. */
	public List<Series> disputable(Selection selection, Moment moment) {
		var ids = this.store.disputableSeries(selection, moment.position());
		return ids.isEmpty() ? List.of() : read(Selection.ALL.seriesIds(ids), moment);
	}

	/** Series out of rows that are ordered by series. */
	static List<Series> assemble(List<Row> rows) {
		var bySeries = new LinkedHashMap<Integer, LinkedHashMap<Span, List<Row>>>();
		for (var row : rows) {
			bySeries.computeIfAbsent(row.seriesId(), (_) -> new LinkedHashMap<>())
				.computeIfAbsent(row.period(), (_) -> new ArrayList<>())
				.add(row);
		}
		return bySeries.values().stream().map((byPeriod) -> {
			var points = byPeriod.values().stream().map(Point::of).toList();
			return new Series(points.getFirst().chosen().series(), points);
		}).toList();
	}

}
