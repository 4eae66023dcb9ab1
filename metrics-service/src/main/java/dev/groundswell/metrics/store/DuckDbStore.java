package dev.groundswell.metrics.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import dev.groundswell.metrics.meter.Meters;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The store in an embedded DuckDB file. One writer thread, so that no two transactions
 * meet; a few reader threads, each question in a transaction of its own. A statement is
 * used once: a failed one cannot be used again.
 */
public final class DuckDbStore implements ObservationStore, AutoCloseable {

	private static final int NO_TIMEOUT = 0;

	private final StoreProperties properties;

	private final Meters meters;

	private final DuckDbFile file;

	private final StoreThreads threads;

	public DuckDbStore(StoreProperties properties, Meters meters) {
		this.properties = properties;
		this.meters = meters;
		this.file = DuckDbFile.open(properties);
		this.threads = new StoreThreads(properties.readers(), properties.waiting());
	}

	@Override
	public long position() {
		return read(DuckDbStore::position);
	}

	@Override
	public Optional<Segment> lastSegment() {
		return read((jdbc) -> jdbc
			.sql("SELECT last_sequence, row_count, sha256 FROM segment ORDER BY last_sequence DESC LIMIT 1")
			.query((result, number) -> new Segment(result.getLong(1), result.getLong(2), result.getString(3)))
			.optional());
	}

	@Override
	public LoadReport load(List<SegmentFile> files) {
		try {
			return this.meters.work("load", () -> write((jdbc) -> new SegmentLoad(jdbc).run(files)));
		}
		catch (DataAccessException ex) {
			throw new BrokenSegmentException(
					"Segments up to %d cannot be loaded".formatted(files.getLast().segment().sequence()), ex);
		}
	}

	@Override
	public void clear() {
		write((jdbc) -> {
			for (var table : List.of("observation", "series", "subject", "metric", "source", "registry_version",
					"segment")) {
				jdbc.sql("DELETE FROM " + table).update();
			}
			return jdbc.sql("UPDATE log_position SET log_position = 0").update();
		});
	}

	@Override
	public List<Row> rows(Selection selection, Instant asOf, long position) {
		var where = Where.rows(selection);
		int most = this.properties.maxRows();
		return ask("rows", where, asOf, position, (statement, jdbc) -> {
			var rows = statement.param("most", most + 1L).query(new RowReader()).list();
			if (rows.size() > most) {
				throw new TooManyRowsException(most);
			}
			return rows;
		});
	}

	@Override
	public List<Row> vintages(Selection selection, Instant asOf, long position) {
		var where = Where.vintages(selection);
		int most = this.properties.maxRows();
		return askVintages("rows", where, asOf, position, (statement) -> {
			var rows = statement.param("most", most + 1L).query(new RowReader()).list();
			if (rows.size() > most) {
				throw new TooManyRowsException(most);
			}
			return rows;
		});
	}

	@Override
	public List<StatedIdentities> statedIdentities(Selection selection, Instant asOf, long position) {
		return askVintages("stated-identities", Where.rows(selection), asOf, position,
				(statement) -> statement
					.query((result, number) -> new StatedIdentities(result.getString("source"),
							result.getString("metric"), result.getString("measure"), result.getInt("identities")))
					.list());
	}

	/** A question about what was ever in force; the position is always named. */
	private <T> T askVintages(String statement, Where where, Instant asOf, long position,
			Function<JdbcClient.StatementSpec, T> reader) {
		return this.meters.work("vintages", () -> read((jdbc) -> {
			isPinned(position, jdbc);
			var sql = Sql.read("obs-vintages") + Sql.read(statement).replace("/*where*/", where.condition());
			return reader.apply(jdbc.sql(sql)
				.params(where.parameters())
				.param("asOf", LocalDateTime.ofInstant(asOf, ZoneOffset.UTC))
				.param("position", position));
		}));
	}

	@Override
	public List<Integer> series(Selection selection, Instant asOf, long position, Page page) {
		return ask("series-page", Where.series(selection), asOf, position,
				(statement, jdbc) -> statement.param("limit", page.limit())
					.param("offset", page.offset())
					.query(Integer.class)
					.list());
	}

	@Override
	public Optional<SeriesKey> series(String id) {
		return read((jdbc) -> jdbc.sql(Sql.read("series-named"))
			.param("code", id)
			.query((result, number) -> RowReader.key(result))
			.optional());
	}

	@Override
	public List<Integer> disputableSeries(Selection selection, Instant asOf, long position) {
		return ask("disputable-series", Where.rows(selection), asOf, position,
				(statement, jdbc) -> statement.query(Integer.class).list());
	}

	@Override
	public List<StatedPeriod> statedPeriods(Selection selection, boolean bySeries, Instant asOf, long position) {
		int most = this.properties.maxRows();
		return ask(bySeries ? "stated-periods-of-series" : "stated-periods", Where.rows(selection), asOf, position,
				(statement, jdbc) -> {
					var periods = statement.param("most", most + 1L)
						.query((result, number) -> new StatedPeriod(result.getString("source"),
								result.getString("metric"), result.getString("measure"), result.getString("subject"),
								result.getString("series"), result.getObject("period_end", LocalDate.class)))
						.list();
					if (periods.size() > most) {
						throw new TooManyRowsException(most);
					}
					return periods;
				});
	}

	@Override
	public List<StatedMetric> statedMetrics(Selection selection, Instant asOf, long position) {
		return ask("stated-metrics", Where.rows(selection), asOf, position,
				(statement, jdbc) -> statement
					.query((result, number) -> new StatedMetric(result.getString("metric"), result.getString("measure"),
							result.getInt("subjects"), result.getObject("newest_period_end", LocalDate.class)))
					.list());
	}

	@Override
	public List<SourceAge> sourceAges(Instant asOf, long position) {
		return ask("source-ages", Where.rows(Selection.ALL), asOf, position,
				(statement, jdbc) -> statement
					.query((result, number) -> new SourceAge(result.getString("source"),
							RowReader.instant(result, "last_published_at")))
					.list());
	}

	@Override
	public Optional<RegistryDocument> registryAt(long position) {
		return read((jdbc) -> {
			isPinned(position, jdbc);
			return jdbc
				.sql("SELECT version, json FROM registry_version WHERE sequence <= :position"
						+ " ORDER BY sequence DESC LIMIT 1")
				.param("position", position)
				.query((result, number) -> new RegistryDocument(result.getInt(1), result.getString(2)))
				.optional();
		});
	}

	/**
	 * The position is read in the question's own transaction: a segment that arrives
	 * between two questions of one answer makes the second a pinned one, and a store that
	 * was begun anew in between answers nothing.
	 */
	private <T> T ask(String statement, Where where, Instant asOf, long position,
			BiFunction<JdbcClient.StatementSpec, JdbcClient, T> reader) {
		return this.meters.work(statement, () -> read((jdbc) -> {
			boolean pinned = isPinned(position, jdbc);
			var sql = Sql.read(pinned ? "obs-pinned" : "obs-current")
					+ Sql.read(statement).replace("/*where*/", where.condition());
			var spec = jdbc.sql(sql)
				.params(where.parameters())
				.param("asOf", LocalDateTime.ofInstant(asOf, ZoneOffset.UTC));
			return reader.apply(pinned ? spec.param("position", position) : spec, jdbc);
		}));
	}

	private static boolean isPinned(long position, JdbcClient jdbc) {
		long reached = position(jdbc);
		if (position > reached) {
			throw new PositionLostException(position, reached);
		}
		return position < reached;
	}

	private static long position(JdbcClient jdbc) {
		return jdbc.sql("SELECT log_position FROM log_position").query(Long.class).single();
	}

	private <T> T read(Function<JdbcClient, T> question) {
		return this.threads.read(() -> inTransaction(question, (int) this.properties.queryTimeout().toSeconds()));
	}

	/**
	 * A load takes as long as its segments are large; giving it up would only repeat it.
	 */
	private <T> T write(Function<JdbcClient, T> change) {
		return this.threads.write(() -> inTransaction(change, NO_TIMEOUT));
	}

	private <T> T inTransaction(Function<JdbcClient, T> work, int timeoutSeconds) throws SQLException {
		try (var connection = this.file.connection()) {
			connection.setAutoCommit(false);
			try {
				var result = work.apply(client(connection, timeoutSeconds));
				connection.commit();
				return result;
			}
			catch (RuntimeException ex) {
				connection.rollback();
				throw ex;
			}
		}
	}

	private static JdbcClient client(Connection connection, int timeoutSeconds) {
		var template = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
		template.setQueryTimeout(timeoutSeconds);
		return JdbcClient.create(template);
	}

	@Override
	public void close() {
		this.threads.close();
		this.file.close();
	}

}
