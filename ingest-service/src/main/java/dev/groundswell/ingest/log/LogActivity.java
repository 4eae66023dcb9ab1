package dev.groundswell.ingest.log;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import dev.groundswell.ingest.registry.SourceActivity;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the log holds from each source, counted when asked. */
@Component
class LogActivity implements SourceActivity {

	private static final String SELECT = """
			SELECT source, count(*) AS row_count, max(published_at) AS published_at, max(recorded_at) AS recorded_at
			  FROM log_row WHERE type = 'observation' AND withdrawn_by IS NULL
			""";

	private final JdbcClient jdbc;

	LogActivity(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<String, Rows> all() {
		Map<String, Rows> all = new LinkedHashMap<>();
		this.jdbc.sql(SELECT + " GROUP BY source ORDER BY source").query((row) -> {
			all.put(row.getString("source"), new Rows(row.getLong("row_count"), Utc.instantOrNull(row, "published_at"),
					Utc.instantOrNull(row, "recorded_at")));
		});
		return all;
	}

	@Override
	public Optional<Rows> of(String source) {
		return this.jdbc.sql(SELECT + " AND source = :source GROUP BY source")
			.param("source", source)
			.query((row, _) -> new Rows(row.getLong("row_count"), Utc.instantOrNull(row, "published_at"),
					Utc.instantOrNull(row, "recorded_at")))
			.optional();
	}

}
