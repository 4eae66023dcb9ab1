package dev.groundswell.ingest.segment;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Properties;

import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Writes rows of the log as Parquet: one thread and one order, so that the same rows give
 * the same bytes. Runs native code that must not be called on a virtual thread.
 */
final class SegmentWriter {

	/** The columns in the order of the file; a type DuckDB knows behind each. */
	private static final String TABLE = """
			CREATE TABLE row (sequence BIGINT, type VARCHAR, id VARCHAR, recorded_at TIMESTAMP, target_id VARCHAR,
			  reason VARCHAR, registry_version INTEGER, registry_json VARCHAR, subject VARCHAR, metric VARCHAR,
			  measure VARCHAR, value BIGINT, value_max BIGINT, scale INTEGER, unit VARCHAR, comparator VARCHAR,
			  period_start DATE, period_end DATE, period_basis VARCHAR, qualifiers VARCHAR, source VARCHAR,
			  root_source VARCHAR, url VARCHAR, published_at TIMESTAMP, published_precision VARCHAR, basis VARCHAR,
			  status VARCHAR, modality VARCHAR, sha256 VARCHAR, locator VARCHAR, upload_id VARCHAR)""";

	/** The same columns in the catalogue. */
	static final String CATALOGUE_COLUMNS = """
			sequence, type, id, recorded_at, target_id, reason, registry_version, registry_json, subject, metric,
			measure, scaled, scaled_max, scale, unit, comparator, period_start, period_end, period_basis, qualifiers,
			source, root_source, url, published_at, published_precision, basis, status, modality, sha256, locator,
			upload_id""";

	/** long, string, time, integer or day, column by column. */
	private static final String KINDS = "lsstssisssslli" + "ss" + "DD" + "sssss" + "t" + "sssssss";

	private final String memoryLimit;

	SegmentWriter(String memoryLimit) {
		this.memoryLimit = memoryLimit;
	}

	/** Writes all rows, columns as in {@link #CATALOGUE_COLUMNS}, to a file. */
	void write(ResultSet rows, Path file) throws SQLException {
		Properties settings = new Properties();
		settings.setProperty("memory_limit", this.memoryLimit);
		settings.setProperty("threads", "1");
		settings.setProperty("temp_directory", file.resolveSibling("../spill").normalize().toString());
		settings.setProperty("autoinstall_known_extensions", "false");
		try (Connection connection = DriverManager.getConnection("jdbc:duckdb:", settings)) {
			execute(connection, TABLE);
			append(rows, connection.unwrap(DuckDBConnection.class));
			execute(connection, """
					COPY (SELECT * FROM row ORDER BY metric, period_start, subject, sequence)
					TO '%s' (FORMAT parquet, COMPRESSION zstd)""".formatted(file.toString().replace("'", "''")));
		}
	}

	private static void execute(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static void append(ResultSet rows, DuckDBConnection connection) throws SQLException {
		try (DuckDBAppender appender = connection.createAppender("row")) {
			while (rows.next()) {
				appender.beginRow();
				for (int i = 0; i < KINDS.length(); i++) {
					append(appender, rows, i + 1, KINDS.charAt(i));
				}
				appender.endRow();
			}
		}
	}

	private static void append(DuckDBAppender appender, ResultSet rows, int column, char kind) throws SQLException {
		switch (kind) {
			case 'l' -> appender.append(rows.getObject(column, Long.class));
			case 'i' -> appender.append(rows.getObject(column, Integer.class));
			case 't' -> appender.append(rows.getObject(column, LocalDateTime.class));
			case 'D' -> appender.append(rows.getObject(column, LocalDate.class));
			default -> appender.append(rows.getString(column));
		}
	}

}
