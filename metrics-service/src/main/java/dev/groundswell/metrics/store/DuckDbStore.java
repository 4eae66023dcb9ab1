package dev.groundswell.metrics.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import dev.groundswell.metrics.meter.Meters;
import dev.groundswell.metrics.week.Span;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The store in an embedded DuckDB file. One writer thread, so that no two transactions
 * meet; a few reader threads, each question in a transaction of its own. A statement is
 * used once: a failed one cannot be used again.
 */
public final class DuckDbStore implements ObservationStore, AutoCloseable {

	private static final int NO_TIMEOUT = 0;

	/** So many rows are found quickly enough wherever they lie. */
	private static final int MOST_OUTSIDE_HISTORY = 100_000;

	private final int mostOutsideHistory;

	private final StoreProperties properties;

	private final Meters meters;

	private final DuckDbFile file;

	private final StoreThreads threads;

	private final Names names = new Names();

	/**
	 * Those of the store before it was begun anew are left to the questions that have
	 * them.
	 */
	private volatile Facts facts = new Facts();

	/** As of the last change. */
	private volatile Question.Extent reached;

	public DuckDbStore(StoreProperties properties, Meters meters) {
		this(properties, meters, MOST_OUTSIDE_HISTORY);
	}

	DuckDbStore(StoreProperties properties, Meters meters, int mostOutsideHistory) {
		this.mostOutsideHistory = mostOutsideHistory;
		this.properties = properties;
		this.meters = meters;
		this.file = DuckDbFile.open(properties);
		this.threads = new StoreThreads(properties.readers(), properties.waiting());
		this.reached = read((connection, _) -> connection.reached());
	}

	@Override
	public long position() {
		return this.reached.position();
	}

	@Override
	public Instant newestPublication() {
		return this.reached.newestPublication();
	}

	@Override
	public Optional<Segment> lastSegment() {
		return read((_, jdbc) -> jdbc
			.sql("SELECT last_sequence, row_count, sha256 FROM segment ORDER BY last_sequence DESC LIMIT 1")
			.query((result, number) -> new Segment(result.getLong(1), result.getLong(2), result.getString(3)))
			.optional());
	}

	@Override
	public LoadReport load(List<SegmentFile> files) {
		try {
			var report = this.meters.work("load", () -> write((_, jdbc) -> new SegmentLoad(jdbc).run(files)));
			this.threads.writeLater(this::orderHistory);
			return report;
		}
		catch (DataAccessException ex) {
			throw new BrokenSegmentException(
					"Segments up to %d cannot be loaded".formatted(files.getLast().segment().sequence()), ex);
		}
	}

	/**
	 * Puts the rows of a series together. Done once a fifth of all lies outside, so that
	 * a row is moved a few times in its life; and behind a load, which need not wait for
	 * it.
	 */
	private Object orderHistory() throws SQLException {
		return inTransaction((connection, jdbc) -> {
			var history = connection.reached().history();
			long outside = jdbc.sql("SELECT count(*) FROM observation WHERE sequence > " + history)
				.query(Long.class)
				.single();
			long inside = jdbc.sql("SELECT count(*) FROM history").query(Long.class).single();
			if (outside > this.mostOutsideHistory && outside > inside / 4) {
				this.meters.work("history", () -> {
					Sql.statements("history")
						.forEach((sql) -> jdbc.sql(sql.replace("/*history*/", Long.toString(history))).update());
					return outside;
				});
			}
			return outside;
		}, NO_TIMEOUT);
	}

	@Override
	public void clear() {
		write((_, jdbc) -> {
			for (var table : List.of("observation", "history", "latest", "printed", "series", "trait", "subject",
					"metric", "source", "registry_version", "segment")) {
				jdbc.sql("DELETE FROM " + table).update();
			}
			return jdbc
				.sql("UPDATE log_position SET log_position = 0, newest_publication = TIMESTAMP '1900-01-01 00:00:00', "
						+ "history_position = 0")
				.update();
		});
		this.names.forget();
		this.facts = new Facts();
	}

	@Override
	public List<Row> rows(Selection selection, Instant asOf, long position) {
		return ask("rows", selection, asOf, position, (asked) -> rows(asked.statement("rows"), asked));
	}

	private List<Row> rows(JdbcClient.StatementSpec statement, Asked asked) {
		int most = this.properties.maxRows();
		var rows = statement.query(new RowReader());
		if (rows.size() > most) {
			throw new TooManyRowsException(most);
		}
		return this.names.named(rows, asked.jdbc());
	}

	@Override
	public List<Row> vintages(Selection selection, Instant asOf, long position) {
		return ask("vintages", selection, asOf, position, (asked) -> rows(asked.statementOfVintages("rows"), asked));
	}

	@Override
	public List<StatedIdentities> statedIdentities(Selection selection, Instant asOf, long position) {
		return ask("stated-identities", selection, asOf, position,
				(asked) -> asked.statementOfVintages("stated-identities")
					.query((result, number) -> new StatedIdentities(result.getString(1), result.getString(2),
							result.getString(3), result.getInt(4)))
					.list());
	}

	@Override
	public List<Integer> series(Selection selection, Instant asOf, long position, Page page) {
		return ask("series-page", selection, asOf, position,
				(asked) -> asked.statement("series-page", "series-page-now")
					.param("limit", page.limit())
					.param("offset", page.offset())
					.query(Integer.class)
					.list());
	}

	@Override
	public List<String> subjects(Selection selection, String after, int limit, long position) {
		return ask("subjects-page", selection.ending(null, null), Instant.MAX, position,
				(asked) -> asked.statementOfNow("subjects-page")
					.param("after", after)
					.param("limit", limit)
					.query(String.class)
					.list());
	}

	@Override
	public Set<String> rootSources() {
		return read(
				(_, jdbc) -> jdbc.sql("SELECT code FROM source WHERE source_id IN (SELECT root_source_id FROM series)")
					.query(String.class)
					.set());
	}

	@Override
	public Optional<SeriesKey> series(String id) {
		return read((_, jdbc) -> jdbc.sql(Sql.read("series-named"))
			.param("code", id)
			.query((result, number) -> Names.key(result))
			.optional());
	}

	@Override
	public List<Newest> newest(Selection selection, Instant asOf, long position) {
		return ask("newest", selection, asOf, position,
				(asked) -> this.names.newest(asked.newest().query(RowReader::points), asked.jdbc()));
	}

	@Override
	public List<StatedSpan> periods(Selection selection, String kind, String unit, Instant asOf, long position) {
		return ask("periods", selection, asOf, position,
				(asked) -> asked.statement("periods")
					.param("kind", kind)
					.param("unit", unit)
					.query((result,
							number) -> new StatedSpan(new Span(result.getObject(1, LocalDate.class),
									result.getObject(2, LocalDate.class)), result.getInt(3)))
					.list());
	}

	@Override
	public List<Integer> disputableSeries(Selection selection, long position) {
		return ask("disputable-series", selection, Instant.MAX, position,
				(asked) -> asked.statementOfNow("disputable-series").query(Integer.class).list());
	}

	@Override
	public List<StatedPeriod> statedPeriods(Selection selection, boolean bySeries, Instant asOf, long position) {
		int most = this.properties.maxRows();
		var name = bySeries ? "stated-periods-of-series" : "stated-periods";
		return ask(name, selection, asOf, position, (asked) -> {
			var periods = asked.statement(name)
				.query((result, number) -> new StatedPeriod(result.getString("source"), result.getString("metric"),
						result.getString("measure"), result.getString("subject"), result.getString("series"),
						result.getObject("period_end", LocalDate.class)))
				.list();
			if (periods.size() > most) {
				throw new TooManyRowsException(most);
			}
			return periods;
		});
	}

	@Override
	public List<StatedMetric> statedMetrics(Selection selection, Instant asOf, long position) {
		return ask("stated-metrics", selection, asOf, position,
				(asked) -> asked.statement("stated-metrics", "stated-metrics-now")
					.query((result, number) -> new StatedMetric(result.getString(1), result.getString(2),
							result.getInt(3), result.getObject(4, LocalDate.class)))
					.list());
	}

	@Override
	public List<SourceAge> sourceAges(Instant asOf, long position) {
		return ask("source-ages", Selection.ALL, asOf, position,
				(asked) -> asked.statement("source-ages", "source-ages-now")
					.query((result, number) -> new SourceAge(result.getString(1), RowReader.instant(result, 2)))
					.list());
	}

	@Override
	public Optional<String> registryAt(long position) {
		long reached = this.reached.position();
		if (position > reached) {
			throw new PositionLostException(position, reached);
		}
		var facts = this.facts;
		return facts.registry(position).or(() -> read((_, jdbc) -> facts.registry(position, jdbc)));
	}

	@Override
	public Optional<String> registry(String digest) {
		return read((_, jdbc) -> jdbc.sql("SELECT json FROM registry_version WHERE digest = :digest LIMIT 1")
			.param("digest", digest)
			.query(String.class)
			.optional());
	}

	private <T> T ask(String task, Selection selection, Instant asOf, long position, Function<Asked, T> reader) {
		var facts = this.facts;
		return this.meters.work(task, () -> read((connection, jdbc) -> {
			var extent = connection.reached();
			var question = new Question(selection, asOf, position, extent, this.properties.maxRows());
			var metrics = this.names.metrics(selection.metrics(), jdbc);
			var scope = facts.scope(selection, metrics, extent.position(), jdbc);
			return reader.apply(new Asked(question, scope, facts, jdbc));
		}));
	}

	/** A question in its transaction, with the numbers of what it is about. */
	private record Asked(Question question, Scope scope, Facts facts, JdbcClient jdbc) {

		JdbcClient.StatementSpec statement(String name) {
			return this.question.statement(name, this.scope, this.jdbc);
		}

		/** Over all vintages of what was revised, instead of what is in force. */
		JdbcClient.StatementSpec statementOfVintages(String name) {
			return this.question.statementOfVintages(name, this.scope, this.jdbc);
		}

		/**
		 * The newest points are kept, and served where none ends after the days asked
		 * for.
		 */
		JdbcClient.StatementSpec newest() {
			var facts = this.facts.ofMetrics(this.scope.metrics(), this.question.extent().position(), this.jdbc);
			var last = this.question.selection().endsTo();
			if (this.question.isNow() && (last == null || !facts.newestEnd().isAfter(last))) {
				return statementOfNow("newest-now");
			}
			return statement(facts.contested() ? "newest-contested" : "newest");
		}

		JdbcClient.StatementSpec statementOfNow(String name) {
			return this.question.statementOfNow(name, this.scope, this.jdbc);
		}

		JdbcClient.StatementSpec statement(String name, String nameOfNow) {
			return this.question.isNow() ? statementOfNow(nameOfNow) : statement(name);
		}

	}

	/** What is done in a transaction. */
	private interface Work<T> {

		T in(StoreConnection connection, JdbcClient jdbc) throws SQLException;

	}

	private <T> T read(Work<T> question) {
		return this.threads.read(() -> inTransaction(question, (int) this.properties.queryTimeout().toSeconds()));
	}

	/**
	 * A load takes as long as its segments are large; giving it up would only repeat it.
	 */
	private <T> T write(Work<T> change) {
		record Changed<T>(T result, Question.Extent reached) {
		}
		return this.threads.write(() -> {
			var changed = inTransaction(
					(connection, jdbc) -> new Changed<>(change.in(connection, jdbc), connection.reached()), NO_TIMEOUT);
			this.reached = changed.reached();
			return changed.result();
		});
	}

	private <T> T inTransaction(Work<T> work, int timeoutSeconds) throws SQLException {
		var connection = this.file.borrow();
		try {
			var result = work.in(connection, connection.client(timeoutSeconds));
			connection.commit();
			this.file.giveBack(connection);
			return result;
		}
		catch (RuntimeException | SQLException ex) {
			connection.discard();
			throw ex;
		}
	}

	@Override
	public void close() {
		this.threads.close();
		this.file.close();
	}

}
