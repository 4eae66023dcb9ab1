package dev.groundswell.metrics.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.List;

import dev.groundswell.metrics.week.Span;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.ResultSetExtractor;

/**
 * Reads observations. The statement names series, sources and traits by number; a column
 * is read by its place, for looking it up by name costs more than reading it; days and
 * instants come as numbers, for the driver takes detours to dates.
 */
final class RowReader implements ResultSetExtractor<List<RowReader.Numbered>> {

	private static final long MICROS = 1_000_000;

	@Override
	public List<Numbered> extractData(ResultSet result) throws SQLException {
		var rows = new ArrayList<Numbered>();
		var periods = new Periods();
		while (result.next()) {
			var period = periods.of(result.getLong(4), result.getLong(5));
			long maximum = result.getLong(7);
			Long valueMax = result.wasNull() ? null : Long.valueOf(maximum);
			rows.add(new Numbered(result.getLong(1), new String(result.getBytes(2), StandardCharsets.UTF_8),
					result.getInt(3), period, result.getLong(6), valueMax, result.getInt(8), result.getInt(9),
					ofMicros(result.getLong(10))));
		}
		return rows;
	}

	/** Newest points by number: series, value, first and last day. */
	static List<Names.NumberedPoint> points(ResultSet result) throws SQLException {
		var points = new ArrayList<Names.NumberedPoint>();
		var periods = new Periods();
		while (result.next()) {
			points.add(new Names.NumberedPoint(result.getInt(1), result.getLong(2),
					periods.of(result.getLong(3), result.getLong(4))));
		}
		return points;
	}

	static Instant ofMicros(long micros) {
		return Instant.ofEpochSecond(Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * 1000);
	}

	static Instant instant(ResultSet result, int column) throws SQLException {
		return result.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
	}

	/**
	 * Few different periods, of which neighbours mostly have the same; one object each.
	 */
	private static final class Periods {

		private final Map<Days, Span> known = new HashMap<>();

		private long start = Long.MIN_VALUE;

		private long end;

		private Span last = Span.day(LocalDate.EPOCH);

		private record Days(long start, long end) {
		}

		Span of(long start, long end) {
			if (start != this.start || end != this.end) {
				this.start = start;
				this.end = end;
				this.last = this.known.computeIfAbsent(new Days(start, end),
						(days) -> new Span(LocalDate.ofEpochDay(days.start()), LocalDate.ofEpochDay(days.end())));
			}
			return this.last;
		}

	}

	/** An observation whose names are numbers still. */
	record Numbered(long sequence, String observationId, int seriesId, Span period, long value, @Nullable Long valueMax,
			int traitId, int sourceId, Instant publishedAt) {

		Row named(SeriesKey key, Names.Trait trait, String source) {
			return new Row(this.sequence, this.observationId, this.seriesId, key, this.period, trait.periodBasis(),
					this.value, this.valueMax, trait.comparator(), source, this.publishedAt, trait.basis(),
					trait.status(), trait.modality());
		}

	}

}
