package dev.groundswell.metrics.series;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.store.ObservationStore;
import dev.groundswell.metrics.store.Row;
import dev.groundswell.metrics.store.Selection;
import dev.groundswell.metrics.store.TooManyRowsException;

import org.springframework.stereotype.Component;

/** Reads series as they stood at a moment. */
@Component
public class SeriesReader {

	/** Enough for a page of points; a page of lines takes a few more steps. */
	private static final int FIRST_SUBJECTS = 8;

	private static final int MOST_SUBJECTS = 128;

	private final ObservationStore store;

	public SeriesReader(ObservationStore store) {
		this.store = store;
	}

	/** All series of a selection, ordered by subject, metric, measure and population. */
	public List<Series> read(Selection selection, Moment moment) {
		return read(selection, moment, Set.of());
	}

	/**
	 * The same as if some observations had never been recorded.
	 * @param without ids of observations
	 */
	public List<Series> read(Selection selection, Moment moment, Set<String> without) {
		var rows = this.store.rows(selection, moment.asOf(), moment.position());
		return assemble(without.isEmpty() ? rows
				: rows.stream().filter((row) -> !without.contains(row.observationId())).toList());
	}

	/**
	 * The series of a selection, those of one subject together, in the order of subjects.
	 * They are read as they are asked for, so that a page costs what it shows.
	 */
	public Stream<List<Series>> bySubject(Selection selection, Moment moment) {
		return Stream
			.iterate(chunk(selection, "", FIRST_SUBJECTS, moment), (chunk) -> !chunk.subjects().isEmpty(),
					(chunk) -> chunk(selection, chunk.subjects().getLast(),
							Math.min(4 * chunk.subjects().size(), MOST_SUBJECTS), moment))
			.flatMap((chunk) -> chunk.series().stream());
	}

	private Chunk chunk(Selection selection, String after, int size, Moment moment) {
		var subjects = this.store.subjects(selection, after, size, moment.position());
		return new Chunk(subjects, () -> bySubject(selection, subjects, moment));
	}

	/** In two halves where all at once are too many rows. */
	private List<List<Series>> bySubject(Selection selection, List<String> subjects, Moment moment) {
		try {
			var series = read(selection.subjects(subjects), moment);
			return List.copyOf(series.stream()
				.collect(Collectors.groupingBy((each) -> each.key().subject(), LinkedHashMap::new, Collectors.toList()))
				.values());
		}
		catch (TooManyRowsException ex) {
			if (subjects.size() == 1) {
				throw ex;
			}
			int half = subjects.size() / 2;
			return Stream.of(subjects.subList(0, half), subjects.subList(half, subjects.size()))
				.flatMap((part) -> bySubject(selection, part, moment).stream())
				.toList();
		}
	}

	/** Neighbouring subjects, and their series once somebody wants them. */
	private record Chunk(List<String> subjects, Supplier<List<List<Series>>> read) {

		List<List<Series>> series() {
			return this.read.get();
		}

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

	/** Series out of rows that are ordered by series, then by period. */
	static List<Series> assemble(List<Row> rows) {
		return runs(rows, (a, b) -> a.seriesId() == b.seriesId()).map((ofSeries) -> {
			var points = runs(ofSeries, (a, b) -> a.period().equals(b.period())).map(Point::of).toList();
			return new Series(points.getFirst().chosen().series(), points);
		}).toList();
	}

	/** Neighbours that belong together. */
	private static Stream<List<Row>> runs(List<Row> rows, BiPredicate<Row, Row> together) {
		var runs = new ArrayList<List<Row>>();
		int start = 0;
		for (int i = 1; i <= rows.size(); i++) {
			if (i == rows.size() || !together.test(rows.get(i - 1), rows.get(i))) {
				runs.add(rows.subList(start, i));
				start = i;
			}
		}
		return runs.stream();
	}

}
