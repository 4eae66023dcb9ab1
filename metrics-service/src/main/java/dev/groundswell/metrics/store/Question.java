package dev.groundswell.metrics.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is asked, and how far the store had come in the question's own transaction: a
 * segment that arrives between two questions of one answer makes the second a pinned one,
 * and a store that was begun anew in between answers nothing.
 *
 * @param mostRows so many rows are read at once
 */
record Question(Selection selection, Instant asOf, long position, Extent extent, int mostRows) {

	/** Later than anything is published, and not too late for the store. */
	private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z").minusMillis(1);

	/** So few series are read where the rows of a series lie together. */
	private static final int FEW_SERIES = 2000;

	/** All rows of so few days are fewer than those of many series over all days. */
	private static final int FEW_DAYS = 16;

	private static final int FEW_SERIES_OF_FEW_DAYS = 20;

	/**
	 * How far the store has come.
	 *
	 * @param newestPublication the latest publication of any observation
	 * @param history up to where the rows of a series lie together
	 */
	record Extent(long position, Instant newestPublication, long history) {

		static final String SQL = "SELECT log_position, epoch_us(newest_publication), history_position FROM log_position";

		static Extent read(PreparedStatement statement) throws SQLException {
			try (var result = statement.executeQuery()) {
				result.next();
				return new Extent(result.getLong(1), RowReader.ofMicros(result.getLong(2)), result.getLong(3));
			}
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
	 */
	JdbcClient.StatementSpec statement(String name, Scope scope, JdbcClient jdbc) {
		var series = scope.series();
		int most = this.selection.isWithin(FEW_DAYS) ? FEW_SERIES_OF_FEW_DAYS : FEW_SERIES;
		var rows = (series != null && series.size() <= most) ? history() : "observation";
		var prefix = Sql.read(isPinned() ? "obs-pinned" : "obs-current").replace("/*rows*/", rows);
		return bound(prefix + Sql.read(name), scope, jdbc);
	}

	/** A statement over all vintages of what has more than one. */
	JdbcClient.StatementSpec statementOfVintages(String name, Scope scope, JdbcClient jdbc) {
		return bound(Sql.read("obs-vintages") + Sql.read(name), scope, jdbc);
	}

	private String history() {
		return (this.extent.history() == this.extent.position()) ? "history"
				: "(SELECT * FROM history UNION ALL SELECT * FROM observation WHERE sequence > %d)"
					.formatted(this.extent.history());
	}

	/** A statement that is only right where everything is seen. */
	JdbcClient.StatementSpec statementOfNow(String name, Scope scope, JdbcClient jdbc) {
		return bound(Sql.read(name), scope, jdbc);
	}

	/** Numbers and times stand in the statement: one with parameters is planned twice. */
	private JdbcClient.StatementSpec bound(String template, Scope scope, JdbcClient jdbc) {
		var where = Where.rows(this.selection, scope);
		var sql = template.replace("/*where*/", where.condition())
			.replace("/*comparable*/", Where.listed(scope.comparable()))
			.replace("/*asOf*/", "make_timestamp(" + micros() + ")")
			.replace("/*position*/", Long.toString(this.position))
			.replace("/*most*/", Integer.toString(this.mostRows + 1));
		return jdbc.sql(sql).params(where.parameters());
	}

	/** A question about now may be of the end of time. */
	private long micros() {
		return ChronoUnit.MICROS.between(Instant.EPOCH, this.asOf.isBefore(LATEST) ? this.asOf : LATEST);
	}

}
