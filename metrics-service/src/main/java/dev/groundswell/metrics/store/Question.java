package dev.groundswell.metrics.store;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is asked, and how far the store had come in the question's own transaction: a
 * segment that arrives between two questions of one answer makes the second a pinned one,
 * and a store that was begun anew in between answers nothing.
 */
record Question(Selection selection, Instant asOf, long position, Extent extent) {

	/** So few series are read where the rows of a series lie together. */
	private static final int FEW_SERIES = 2000;

	/**
	 * How far the store has come.
	 *
	 * @param newestPublication the latest publication of any observation
	 * @param history up to where the rows of a series lie together
	 */
	record Extent(long position, Instant newestPublication, long history) {

		static Extent read(JdbcClient jdbc) {
			return jdbc.sql("SELECT log_position, newest_publication, history_position FROM log_position")
				.query((result, number) -> new Extent(result.getLong(1), RowReader.instant(result, 2),
						result.getLong(3)))
				.single();
		}

	}

	Question {
		if (position > extent.position()) {
			throw new PositionLostException(position, extent.position());
		}
	}

	/** Whether the log has gone on since the position asked for. */
	boolean isPinned() {
		return this.position < this.extent.position();
	}

	/** Whether everything is seen that was ever published, as the log stands. */
	boolean isNow() {
		return !isPinned() && !this.asOf.isBefore(this.extent.newestPublication());
	}

	/**
	 * The statement over observations in force with everything bound that each has.
	 * @param series the numbers of the series selected, or null where they are too many
	 * to list
	 */
	JdbcClient.StatementSpec statement(String name, @Nullable Collection<Integer> series,
			@Nullable Collection<Integer> metrics, JdbcClient jdbc) {
		var rows = (series != null && series.size() <= FEW_SERIES) ? history() : "observation";
		var prefix = Sql.read(isPinned() ? "obs-pinned" : "obs-current").replace("/*rows*/", rows);
		var spec = bound(prefix + Sql.read(name), series, metrics, jdbc).param("asOf",
				LocalDateTime.ofInstant(this.asOf, ZoneOffset.UTC));
		return isPinned() ? spec.param("position", this.position) : spec;
	}

	/** A statement over all vintages of what has more than one. */
	JdbcClient.StatementSpec statementOfVintages(String name, @Nullable Collection<Integer> series,
			@Nullable Collection<Integer> metrics, JdbcClient jdbc) {
		return bound(Sql.read("obs-vintages") + Sql.read(name), series, metrics, jdbc)
			.param("asOf", LocalDateTime.ofInstant(this.asOf, ZoneOffset.UTC))
			.param("position", this.position);
	}

	private String history() {
		return (this.extent.history() == this.extent.position()) ? "history"
				: "(SELECT * FROM history UNION ALL SELECT * FROM observation WHERE sequence > %d)"
					.formatted(this.extent.history());
	}

	/** A statement that is only right where everything is seen. */
	JdbcClient.StatementSpec statementOfNow(String name, @Nullable Collection<Integer> series,
			@Nullable Collection<Integer> metrics, JdbcClient jdbc) {
		return bound(Sql.read(name), series, metrics, jdbc);
	}

	private JdbcClient.StatementSpec bound(String sql, @Nullable Collection<Integer> series,
			@Nullable Collection<Integer> metrics, JdbcClient jdbc) {
		var where = Where.rows(this.selection, series, metrics);
		return jdbc.sql(sql.replace("/*where*/", where.condition())).params(where.parameters());
	}

}
