package dev.groundswell.metrics.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

import dev.groundswell.metrics.week.Span;

import org.springframework.jdbc.core.RowMapper;

/** Reads rows; observations of one series share its key. */
final class RowReader implements RowMapper<Row> {

	private final Map<Integer, SeriesKey> keys = new HashMap<>();

	@Override
	public Row mapRow(ResultSet result, int number) throws SQLException {
		int seriesId = result.getInt("series_id");
		var key = this.keys.get(seriesId);
		if (key == null) {
			key = key(result);
			this.keys.put(seriesId, key);
		}
		var period = new Span(result.getObject("period_start", LocalDate.class),
				result.getObject("period_end", LocalDate.class));
		long maximum = result.getLong("val_max");
		Long valueMax = result.wasNull() ? null : Long.valueOf(maximum);
		return new Row(result.getLong("sequence"), result.getString("observation_id"), seriesId, key, period,
				result.getString("period_basis"), result.getLong("val"), valueMax, result.getString("comparator"),
				result.getString("source"), instant(result, "published_at"), result.getString("basis"),
				result.getString("status"), result.getString("modality"));
	}

	static SeriesKey key(ResultSet result) throws SQLException {
		return new SeriesKey(result.getString("subject"), result.getString("metric"), result.getString("measure"),
				result.getString("qualifiers"), result.getString("root_source"), result.getString("unit"),
				result.getInt("scale"));
	}

	static Instant instant(ResultSet result, String column) throws SQLException {
		return result.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
	}

}
