package dev.groundswell.metrics.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.groundswell.metrics.store.ObservationStore.SegmentFile;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The steps that bring one segment into the store, inside a transaction of the caller.
 */
final class SegmentLoad {

	private final JdbcClient jdbc;

	SegmentLoad(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	LoadReport run(List<SegmentFile> files) {
		long after = this.jdbc.sql("SELECT log_position FROM log_position").query(Long.class).single();
		var fresh = files.stream().filter((file) -> file.segment().sequence() > after).toList();
		if (fresh.isEmpty()) {
			return new LoadReport(after, 0, 0, 0, 0);
		}
		stage(fresh, after);
		Sql.statements("load/dictionaries").forEach((sql) -> this.jdbc.sql(sql).update());
		int observations = change("load/observations", after);
		int staged = this.jdbc.sql("SELECT count(*) FROM stage WHERE type = 'observation'")
			.query(Integer.class)
			.single();
		if (observations != staged) {
			throw new BrokenSegmentException("Only %d of %d observations are complete".formatted(observations, staged),
					null);
		}
		int withdrawn = change("load/withdrawals", after);
		int superseded = change("load/vintages", after);
		int registryVersions = change("load/registry", after);
		remember(fresh.stream().map(SegmentFile::segment).toList());
		return new LoadReport(fresh.getLast().segment().sequence(), observations, withdrawn, superseded,
				registryVersions);
	}

	/** Only rows the store has not seen; each file must hold what the list promised. */
	private void stage(List<SegmentFile> files, long after) {
		var paths = files.stream()
			.map((file) -> "'" + file.parquet().toString().replace("'", "''") + "'")
			.collect(Collectors.joining(", "));
		this.jdbc
			.sql("CREATE OR REPLACE TEMP TABLE stage AS SELECT * FROM read_parquet([" + paths
					+ "], filename = 'segment_file')")
			.update();
		files.forEach(this::check);
		this.jdbc.sql("DELETE FROM stage WHERE sequence <= :after").param("after", after).update();
	}

	private void check(SegmentFile file) {
		record Found(long rows, long last) {
		}
		var found = this.jdbc.sql("SELECT count(*), coalesce(max(sequence), 0) FROM stage WHERE segment_file = :file")
			.param("file", file.parquet().toString())
			.query((result, number) -> new Found(result.getLong(1), result.getLong(2)))
			.single();
		var segment = file.segment();
		if (found.rows() != segment.rows() || found.last() != segment.sequence()) {
			throw new BrokenSegmentException("Segment %d should hold %d rows, but holds %d and ends at %d"
				.formatted(segment.sequence(), segment.rows(), found.rows(), found.last()), null);
		}
	}

	private int change(String statement, long after) {
		return this.jdbc.sql(Sql.read(statement)).params(Map.of("after", after)).update();
	}

	private void remember(List<Segment> segments) {
		this.jdbc.sql("UPDATE log_position SET log_position = :sequence")
			.param("sequence", segments.getLast().sequence())
			.update();
		for (var segment : segments) {
			this.jdbc.sql("INSERT INTO segment VALUES (:sequence, :rows, :sha256)")
				.param("sequence", segment.sequence())
				.param("rows", segment.rows())
				.param("sha256", segment.sha256())
				.update();
		}
		this.jdbc.sql("DROP TABLE stage").update();
	}

}
