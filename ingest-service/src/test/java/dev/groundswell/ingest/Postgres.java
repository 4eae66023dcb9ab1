package dev.groundswell.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;

/** A real PostgreSQL, started once for all tests of this JVM and ended with it. */
public final class Postgres {

	private static final AtomicInteger DATABASES = new AtomicInteger();

	private Postgres() {
	}

	/** The address of a new, empty database, user included. */
	public static String newDatabase() {
		return create("template1");
	}

	/** The address of a new database in which there are our tables, and nothing else. */
	public static String newCatalogue() {
		return create(Migrated.NAME);
	}

	private static String create(String template) {
		String name = "test" + DATABASES.incrementAndGet();
		execute("CREATE DATABASE %s TEMPLATE %s".formatted(name, template));
		return Server.RUNNING.getJdbcUrl("postgres", name);
	}

	private static void execute(String sql) {
		try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
				var statement = connection.createStatement()) {
			statement.execute(sql);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static final class Server {

		/** No test survives the loss of power, so nothing waits for the disk. */
		private static final EmbeddedPostgres RUNNING = start();

		private static EmbeddedPostgres start() {
			try {
				return EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

	/** Copied many times: faster than migrating as often. */
	private static final class Migrated {

		private static final String NAME = migrate();

		private static String migrate() {
			execute("CREATE DATABASE migrated");
			String address = Server.RUNNING.getJdbcUrl("postgres", "migrated");
			Flyway.configure().dataSource(address, null, null).load().migrate();
			return "migrated";
		}

	}

}
