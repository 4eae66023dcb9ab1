package dev.groundswell.ingest.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dev.groundswell.ingest.observation.Qualifiers;
import dev.groundswell.ingest.quantity.Units;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The observations of the log, as rows. */
@Repository
class Observations {

	private final JdbcClient jdbc;

	Observations(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * How an observation was taken out.
	 *
	 * @param position the sequence of the withdrawal
	 */
	record Withdrawn(String reason, Instant recordedAt, long position) {
	}

	List<ObservationRow> list(ObservationFilter filter, int limit) {
		return this.jdbc.sql("""
				SELECT * FROM log_row WHERE type = 'observation' AND sequence > :after %s %s %s
				 ORDER BY sequence LIMIT :limit""".formatted((filter.subject() != null) ? "AND subject = :subject" : "",
				(filter.metric() != null) ? "AND metric = :metric" : "",
				(filter.source() != null) ? "AND source = :source" : ""))
			.param("after", filter.after())
			.param("subject", filter.subject())
			.param("metric", filter.metric())
			.param("source", filter.source())
			.param("limit", limit)
			.query((row, _) -> read(row))
			.list();
	}

	Optional<ObservationRow> find(String id) {
		return this.jdbc.sql("SELECT * FROM log_row WHERE sequence = :sequence AND type = 'observation' AND id = :id")
			.param("sequence", ObservationId.sequence(id).orElse(0))
			.param("id", id)
			.query((row, _) -> read(row))
			.optional();
	}

	Optional<Withdrawn> withdrawal(long sequence) {
		return this.jdbc
			.sql("SELECT * FROM log_row WHERE type = 'withdrawal' AND sequence = "
					+ "(SELECT withdrawn_by FROM log_row WHERE sequence = :sequence)")
			.param("sequence", sequence)
			.query((row, _) -> new Withdrawn(row.getString("reason"), Utc.instant(row, "recorded_at"),
					row.getLong("sequence")))
			.optional();
	}

	private static ObservationRow read(ResultSet row) throws SQLException {
		int scale = row.getInt("scale");
		return new ObservationRow(row.getString("id"), row.getLong("sequence"), row.getString("subject"),
				row.getString("metric"), row.getString("measure"), Units.plain(row.getLong("scaled"), scale),
				plainOrNull(row.getObject("scaled_max", Long.class), scale), row.getString("unit"),
				row.getString("comparator"), row.getObject("period_start", LocalDate.class),
				row.getObject("period_end", LocalDate.class), row.getString("period_basis"),
				Qualifiers.read(row.getString("qualifiers")).values(), row.getString("source"),
				row.getString("root_source"), row.getString("url"), Utc.instant(row, "published_at"),
				row.getString("published_precision"), row.getString("basis"), row.getString("status"),
				row.getString("modality"), row.getString("locator"), Utc.instant(row, "recorded_at"),
				row.getObject("withdrawn_by", Long.class) != null, row.getString("sha256"), row.getString("upload_id"));
	}

	private static @Nullable String plainOrNull(@Nullable Long scaled, int scale) {
		return (scaled != null) ? Units.plain(scaled, scale) : null;
	}

}
