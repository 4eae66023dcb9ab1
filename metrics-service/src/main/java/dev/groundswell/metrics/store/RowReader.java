package dev.groundswell.metrics.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import dev.groundswell.metrics.week.Span;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.ResultSetExtractor;

/**
 * Reads observations. The statement names series, sources and traits by number; a column
 * is read by its place, for looking it up by name costs more than reading it.
 */
final class RowReader implements ResultSetExtractor<List<RowReader.Numbered>> {

	@Override
	public List<Numbered> extractData(ResultSet result) throws SQLException {
		var rows = new ArrayList<Numbered>();
		Span last = null;
		while (result.next()) {
			var start = result.getObject(4, LocalDate.class);
			var end = result.getObject(5, LocalDate.class);
			if (last == null || !last.start().equals(start) || !last.end().equals(end)) {
				last = new Span(start, end);
			}
			long maximum = result.getLong(7);
			Long valueMax = result.wasNull() ? null : Long.valueOf(maximum);
			rows.add(new Numbered(result.getLong(1), result.getString(2), result.getInt(3), last, result.getLong(6),
					valueMax, result.getInt(8), result.getInt(9), instant(result, 10)));
		}
		return rows;
	}

	static Instant instant(ResultSet result, int column) throws SQLException {
		return result.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
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
