package dev.groundswell.metrics.store;

import java.nio.file.Path;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The steps that bring one segment into the store, inside a transaction of the caller.
 */
final class SegmentLoad {

	private final JdbcClient jdbc;

	SegmentLoad(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	LoadReport run(Segment segment, Path parquet) {
		long after = this.jdbc.sql("SELECT log_position FROM log_position").query(Long.class).single();
		if (segment.sequence() <= after) {
			return new LoadReport(after, 0, 0, 0, 0);
		}
		stage(segment, parquet, after);
		Sql.statements("load/dictionaries").forEach((sql) -> this.jdbc.sql(sql).update());
		int observations = change("load/observations", after);
		int staged = count("SELECT count(*) FROM stage WHERE type = 'observation'");
		if (observations != staged) {
			throw new BrokenSegmentException("Segment %d: %d of %d observations are complete"
				.formatted(segment.sequence(), observations, staged), null);
		}
		int withdrawn = change("load/withdrawals", after);
		int superseded = change("load/vintages", after);
		int registryVersions = change("load/registry", after);
		remember(segment);
		return new LoadReport(segment.sequence(), observations, withdrawn, superseded, registryVersions);
	}

	/** Only rows the store has not seen; the file must hold what the list promised. */
	private void stage(Segment segment, Path parquet, long after) {
		var quoted = parquet.toString().replace("'", "''");
		this.jdbc.sql("CREATE OR REPLACE TEMP TABLE stage AS SELECT * FROM read_parquet('%s')".formatted(quoted))
			.update();
		long rows = count("SELECT count(*) FROM stage");
		long last = this.jdbc.sql("SELECT coalesce(max(sequence), 0) FROM stage").query(Long.class).single();
		if (rows != segment.rows() || last != segment.sequence()) {
			throw new BrokenSegmentException("Segment %d should hold %d rows, but holds %d and ends at %d"
				.formatted(segment.sequence(), segment.rows(), rows, last), null);
		}
		this.jdbc.sql("DELETE FROM stage WHERE sequence <= :after").param("after", after).update();
	}

	private int change(String statement, long after) {
		return this.jdbc.sql(Sql.read(statement)).params(Map.of("after", after)).update();
	}

	private int count(String sql) {
		return this.jdbc.sql(sql).query(Integer.class).single();
	}

	private void remember(Segment segment) {
		this.jdbc.sql("UPDATE log_position SET log_position = :sequence")
			.param("sequence", segment.sequence())
			.update();
		this.jdbc.sql("INSERT INTO segment VALUES (:sequence, :rows, :sha256)")
			.param("sequence", segment.sequence())
			.param("rows", segment.rows())
			.param("sha256", segment.sha256())
			.update();
		this.jdbc.sql("DROP TABLE stage").update();
	}

}
