package dev.groundswell.metrics.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import dev.groundswell.metrics.meter.Meters;
import dev.groundswell.metrics.week.Span;

import org.jspecify.annotations.Nullable;

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

	/** So many rows are found quickly enough wherever they lie. */
	private static final int MOST_OUTSIDE_HISTORY = 100_000;

	private final int mostOutsideHistory;

	private final StoreProperties properties;

	private final Meters meters;

	private final DuckDbFile file;

	private final StoreThreads threads;

	private final Names names = new Names();

	public DuckDbStore(StoreProperties properties, Meters meters) {
		this(properties, meters, MOST_OUTSIDE_HISTORY);
	}

	DuckDbStore(StoreProperties properties, Meters meters, int mostOutsideHistory) {
		this.mostOutsideHistory = mostOutsideHistory;
		this.properties = properties;
		this.meters = meters;
		this.file = DuckDbFile.open(properties);
		this.threads = new StoreThreads(properties.readers(), properties.waiting());
	}

	@Override
	public long position() {
		return read((jdbc) -> Question.Extent.read(jdbc).position());
	}

	@Override
	public Instant newestPublication() {
		return read((jdbc) -> Question.Extent.read(jdbc).newestPublication());
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
			var report = this.meters.work("load", () -> write((jdbc) -> new SegmentLoad(jdbc).run(files)));
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
		return inTransaction((jdbc) -> {
			var history = Question.Extent.read(jdbc).history();
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
		write((jdbc) -> {
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
	}

	@Override
	public List<Row> rows(Selection selection, Instant asOf, long position) {
		return ask("rows", selection, asOf, position, (asked) -> rows(asked.statement("rows"), asked));
	}

	private List<Row> rows(JdbcClient.StatementSpec statement, Asked asked) {
		int most = this.properties.maxRows();
		var rows = statement.param("most", most + 1).query(new RowReader());
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
		return read((jdbc) -> jdbc.sql("SELECT code FROM source WHERE source_id IN (SELECT root_source_id FROM series)")
			.query(String.class)
			.set());
	}

	@Override
	public Optional<SeriesKey> series(String id) {
		return read((jdbc) -> jdbc.sql(Sql.read("series-named"))
			.param("code", id)
			.query((result, number) -> Names.key(result))
			.optional());
	}

	@Override
	public List<Contest.Placed> largest(Contest contest, Instant asOf, long position) {
		return ask("largest", contest.selection(), asOf, position, (asked) -> {
			var statement = asked.isLatestWithin() ? asked.statement("largest", "largest-now")
					: asked.statement("largest");
			return this.names.placed(statement.param("direction", contest.smallestFirst() ? 1 : -1)
				.param("top", contest.top())
				.param("totals", listed(contest.totals()))
				.param("anyMember", contest.members() == null)
				.param("members", listed(contest.members()))
				.param("kind", contest.kind(), Types.VARCHAR)
				.param("named", listed(contest.named()))
				.param("days", contest.days())
				.query((result, number) -> new Names.NumberedPlace(result.getInt(1), result.getInt(2),
						result.getLong(3), result.getObject(4, LocalDate.class)))
				.list(), asked.jdbc());
		});
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

	/** A list in SQL has at least one entry. */
	private static Collection<String> listed(@Nullable Set<String> names) {
		return (names == null || names.isEmpty()) ? List.of("") : names;
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
				.param("most", most + 1L)
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
		return read((jdbc) -> {
			var extent = Question.Extent.read(jdbc);
			if (position > extent.position()) {
				throw new PositionLostException(position, extent.position());
			}
			return jdbc
				.sql("SELECT digest FROM registry_version WHERE sequence <= :position ORDER BY sequence DESC LIMIT 1")
				.param("position", position)
				.query(String.class)
				.optional();
		});
	}

	@Override
	public Optional<String> registry(String digest) {
		return read((jdbc) -> jdbc.sql("SELECT json FROM registry_version WHERE digest = :digest LIMIT 1")
			.param("digest", digest)
			.query(String.class)
			.optional());
	}

	private <T> T ask(String task, Selection selection, Instant asOf, long position, Function<Asked, T> reader) {
		return this.meters.work(task, () -> read((jdbc) -> {
			var question = new Question(selection, asOf, position, Question.Extent.read(jdbc));
			var series = this.names.series(selection, question.extent().position(), jdbc);
			return reader.apply(new Asked(question, series, this.names.metrics(selection.metrics(), jdbc), jdbc));
		}));
	}

	/** A question in its transaction, with the numbers of what it is about. */
	private record Asked(Question question, @Nullable List<Integer> series, @Nullable List<Integer> metrics,
			JdbcClient jdbc) {

		JdbcClient.StatementSpec statement(String name) {
			return this.question.statement(name, this.series, this.metrics, this.jdbc);
		}

		/** Over all vintages of what was revised, instead of what is in force. */
		JdbcClient.StatementSpec statementOfVintages(String name) {
			return this.question.statementOfVintages(name, this.series, this.metrics, this.jdbc);
		}

		/** Whether no newest point ends after the last day asked for. */
		boolean isLatestWithin() {
			var last = this.question.selection().endsTo();
			if (last == null || !this.question.isNow()) {
				return last == null;
			}
			var any = Where.rows(this.question.selection().ending(null, null), this.series, this.metrics);
			return this.jdbc
				.sql("SELECT count(*) FROM latest o WHERE o.period_end > DATE '" + last + "' AND " + any.condition())
				.params(any.parameters())
				.query(Long.class)
				.single() == 0;
		}

		JdbcClient.StatementSpec statementOfNow(String name) {
			return this.question.statementOfNow(name, this.series, this.metrics, this.jdbc);
		}

		JdbcClient.StatementSpec statement(String name, String nameOfNow) {
			return this.question.isNow() ? statementOfNow(nameOfNow) : statement(name);
		}

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
		var connection = this.file.borrow();
		try {
			var result = work.apply(client(connection, timeoutSeconds));
			connection.commit();
			this.file.giveBack(connection);
			return result;
		}
		catch (RuntimeException | SQLException ex) {
			this.file.discard(connection);
			throw ex;
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
