package dev.groundswell.metrics.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.groundswell.metrics.store.ObservationStore.SegmentFile;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The steps that bring one segment into the store, inside a transaction of the caller.
 */
final class SegmentLoad {

	/** Bits that may be set to see which periods hold a series twice: 32 MiB of them. */
	private static final long MOST_BITS = 1L << 28;

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
		int observations = observations();
		int withdrawn = withdrawals();
		int superseded = vintages(after, withdrawn > 0);
		int registryVersions = this.jdbc.sql(Sql.read("load/registry")).update();
		kinds(registryVersions > 0);
		remember(fresh.stream().map(SegmentFile::segment).toList());
		return new LoadReport(fresh.getLast().segment().sequence(), observations, withdrawn, superseded,
				registryVersions);
	}

	/**
	 * The files as they lie, with only the rows the store has not seen: each step reads
	 * the columns it needs. Each file must hold what the list promised.
	 */
	private void stage(List<SegmentFile> files, long after) {
		var paths = files.stream()
			.map((file) -> "'" + file.parquet().toString().replace("'", "''") + "'")
			.collect(Collectors.joining(", "));
		this.jdbc
			.sql("CREATE OR REPLACE TEMP VIEW stage_file AS SELECT * FROM read_parquet([" + paths
					+ "], filename = 'segment_file')")
			.update();
		files.forEach(this::check);
		this.jdbc.sql("CREATE OR REPLACE TEMP VIEW stage AS SELECT * FROM stage_file WHERE sequence > " + after)
			.update();
		this.jdbc.sql(Sql.read("load/stage")).update();
	}

	private int observations() {
		Sql.statements("load/dictionaries").forEach((sql) -> this.jdbc.sql(sql).update());
		this.jdbc.sql(Sql.read("load/known")).update();
		int observations = this.jdbc.sql(Sql.read("load/observations")).update();
		int staged = this.jdbc.sql("SELECT count(*) FROM stage WHERE type = 'observation'")
			.query(Integer.class)
			.single();
		if (observations != staged) {
			throw new BrokenSegmentException("Only %d of %d observations are complete".formatted(observations, staged),
					null);
		}
		return observations;
	}

	/** Only a new registry or a subject without a kind can bring one. */
	private void kinds(boolean newRegistry) {
		boolean any = newRegistry
				|| this.jdbc.sql("SELECT count(*) FROM subject WHERE kind = 'unlisted'").query(Long.class).single() > 0;
		if (any) {
			this.jdbc.sql(Sql.read("load/kinds")).update();
		}
	}

	private int withdrawals() {
		boolean any = this.jdbc.sql("SELECT count(*) FROM stage WHERE type = 'withdrawal'")
			.query(Long.class)
			.single() > 0;
		return any ? both("load/withdrawals") : 0;
	}

	/** The same change of both tables of rows. */
	private int both(String statement) {
		this.jdbc.sql(Sql.read(statement).replace("/*rows*/", "history")).update();
		return this.jdbc.sql(Sql.read(statement).replace("/*rows*/", "observation")).update();
	}

	private void check(SegmentFile file) {
		record Found(long rows, long last) {
		}
		var found = this.jdbc
			.sql("SELECT count(*), coalesce(max(sequence), 0) FROM stage_file WHERE segment_file = :file")
			.param("file", file.parquet().toString())
			.query((result, number) -> new Found(result.getLong(1), result.getLong(2)))
			.single();
		var segment = file.segment();
		if (found.rows() != segment.rows() || found.last() != segment.sequence()) {
			throw new BrokenSegmentException("Segment %d should hold %d rows, but holds %d and ends at %d"
				.formatted(segment.sequence(), segment.rows(), found.rows(), found.last()), null);
		}
	}

	/** Late vintages and withdrawals change when other rows of the same identity hold. */
	private int vintages(long after, boolean withdrawals) {
		record Days(@Nullable LocalDate from, @Nullable LocalDate to) {
		}
		var days = this.jdbc
			.sql("SELECT min(period_end), max(period_end) FROM observation WHERE sequence > :after"
					+ (withdrawals ? " OR withdrawn_position > :after" : ""))
			.param("after", after)
			.query((result, number) -> new Days(result.getObject(1, LocalDate.class),
					result.getObject(2, LocalDate.class)))
			.single();
		if (days.from() == null) {
			return 0;
		}
		suspects(days.from(), Objects.requireNonNull(days.to()), after);
		this.jdbc.sql(Sql.read("load/touched")).param("after", after).update();
		boolean touched = this.jdbc.sql("SELECT count(*) FROM touched").query(Long.class).single() > 0;
		int superseded = touched ? both("load/vintages") : 0;
		Stream.of("load/printed", "load/latest")
			.flatMap((name) -> Sql.statements(name).stream())
			.forEach((sql) -> this.jdbc.sql(sql).param("after", after).update());
		return superseded;
	}

	private void suspects(LocalDate from, LocalDate to, long after) {
		record Size(long periods, int series) {
		}
		var between = " BETWEEN DATE '" + from + "' AND DATE '" + to + "'";
		var size = this.jdbc
			.sql("SELECT (SELECT count(DISTINCT period_end) FROM observation WHERE period_end" + between
					+ "), coalesce(max(series_id), 0) FROM series")
			.query((result, number) -> new Size(result.getLong(1), result.getInt(2)))
			.single();
		var statement = (size.periods() * size.series() > MOST_BITS)
				? "CREATE OR REPLACE TEMP TABLE suspect AS SELECT DISTINCT period_end FROM observation WHERE period_end"
						+ between
				: Sql.read("load/suspects")
					.replace("BETWEEN :from AND :to", between)
					.replace(":series", Integer.toString(size.series()))
					.replace(":after", Long.toString(after));
		this.jdbc.sql(statement).update();
	}

	private void remember(List<Segment> segments) {
		this.jdbc
			.sql("UPDATE log_position SET log_position = :sequence, newest_publication = greatest(newest_publication, "
					+ "coalesce((SELECT max(published_at) FROM observation WHERE sequence > log_position), "
					+ "newest_publication))")
			.param("sequence", segments.getLast().sequence())
			.update();
		for (var segment : segments) {
			this.jdbc.sql("INSERT INTO segment VALUES (:sequence, :rows, :sha256)")
				.param("sequence", segment.sequence())
				.param("rows", segment.rows())
				.param("sha256", segment.sha256())
				.update();
		}
		this.jdbc.sql("DROP VIEW stage").update();
		this.jdbc.sql("DROP VIEW stage_file").update();
		for (var table : List.of("stage_series", "known")) {
			this.jdbc.sql("DROP TABLE " + table).update();
		}
	}

}
