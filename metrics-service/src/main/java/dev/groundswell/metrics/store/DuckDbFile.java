package dev.groundswell.metrics.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.duckdb.DuckDBConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The one file, opened by one process. A file of another schema version, or one that is
 * not a store at all, is deleted and begun anew: the log has everything.
 */
final class DuckDbFile implements AutoCloseable {

	/** To be raised with every change of {@code sql/schema.sql}. */
	static final int SCHEMA_VERSION = 6;

	/** Readable by the long-supported 1.5 series as well. */
	private static final String STORAGE_VERSION = "v1.5.0";

	private static final Logger log = LoggerFactory.getLogger(DuckDbFile.class);

	private final Path file;

	private final DuckDBConnection main;

	/** As many as there are threads of the store. */
	private final Queue<StoreConnection> idle = new ConcurrentLinkedQueue<>();

	private DuckDbFile(Path file, DuckDBConnection main) {
		this.file = file;
		this.main = main;
	}

	static DuckDbFile open(StoreProperties properties) {
		var file = properties.directory().resolve("metrics.duckdb");
		try {
			Files.createDirectories(properties.directory());
			return openOrReplace(file, properties);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The store cannot be kept in " + properties.directory(), ex);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The store " + file + " cannot be opened", ex);
		}
	}

	private static DuckDbFile openOrReplace(Path file, StoreProperties properties) throws SQLException, IOException {
		boolean existed = Files.exists(file);
		try {
			var opened = new DuckDbFile(file, connect(file, properties));
			if (!existed) {
				opened.createSchema();
				return opened;
			}
			if (opened.isCurrent()) {
				return opened;
			}
			opened.close();
			log.atWarn().addKeyValue("file", file).log("The store has another schema; it is deleted and rebuilt");
		}
		catch (SQLException ex) {
			if (isHeldByAnother(ex)) {
				throw new StoreInUseException("Another process has " + file + " open", ex);
			}
			if (!existed) {
				throw ex;
			}
			log.atWarn()
				.addKeyValue("file", file)
				.setCause(ex)
				.log("The store is unreadable; it is deleted and rebuilt");
		}
		Files.deleteIfExists(file);
		Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".wal"));
		var fresh = new DuckDbFile(file, connect(file, properties));
		fresh.createSchema();
		return fresh;
	}

	private static DuckDBConnection connect(Path file, StoreProperties properties) throws SQLException {
		var settings = new Properties();
		settings.put("memory_limit", properties.memoryLimit());
		settings.put("threads", Integer.toString(properties.threads()));
		settings.put("temp_directory", properties.directory().resolve("temp").toString());
		settings.put("storage_compatibility_version", STORAGE_VERSION);
		settings.put("autoinstall_known_extensions", "false");
		settings.put("autoload_known_extensions", "false");
		return (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + file, settings);
	}

	private static boolean isHeldByAnother(SQLException ex) {
		var message = String.valueOf(ex.getMessage());
		return message.contains("Could not set lock") || message.contains("Conflicting lock")
				|| message.contains("different configuration than existing connections");
	}

	private boolean isCurrent() {
		var jdbc = JdbcClient.create(new SingleConnectionDataSource(this.main, true));
		boolean named = jdbc.sql("SELECT count(*) FROM information_schema.tables WHERE table_name = 'schema_version'")
			.query(Long.class)
			.single() > 0;
		return named && jdbc.sql("SELECT coalesce(max(version), 0) FROM schema_version")
			.query(Integer.class)
			.single() == SCHEMA_VERSION;
	}

	/**
	 * One transaction, the version last: a half-made schema is never taken for a whole
	 * one.
	 */
	private void createSchema() throws SQLException {
		this.main.setAutoCommit(false);
		var jdbc = JdbcClient.create(new SingleConnectionDataSource(this.main, true));
		Sql.statements("schema").forEach((sql) -> jdbc.sql(sql).update());
		jdbc.sql("INSERT INTO schema_version VALUES (" + SCHEMA_VERSION + ")").update();
		this.main.commit();
		this.main.setAutoCommit(true);
	}

	/**
	 * A connection in which no transaction has begun, for one thread at a time. Opening
	 * one costs more than most questions, so they are kept.
	 */
	StoreConnection borrow() throws SQLException {
		var idle = this.idle.poll();
		return (idle != null) ? idle : StoreConnection.of(this.main);
	}

	/** A connection whose transaction is done. */
	void giveBack(StoreConnection connection) {
		this.idle.add(connection);
	}

	@Override
	public void close() {
		try {
			for (var connection = this.idle.poll(); connection != null; connection = this.idle.poll()) {
				connection.close();
			}
			this.main.close();
		}
		catch (SQLException ex) {
			log.atWarn().addKeyValue("file", this.file).setCause(ex).log("The store did not close cleanly");
		}
	}

}
