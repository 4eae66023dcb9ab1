package dev.groundswell.ingest.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import com.zaxxer.hikari.HikariDataSource;
import dev.groundswell.ingest.registry.Registries;
import dev.groundswell.ingest.registry.Registry;
import dev.groundswell.ingest.registry.SampleRegistry;
import org.flywaydb.core.Flyway;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * A catalogue, as the service has it, that tests open, crash and open again.
 */
public final class TestCatalogue implements AutoCloseable {

	/** The moment at which everything in tests is recorded. */
	public static final Instant NOW = Instant.parse("2025-12-06T12:00:00Z");

	private final Database database;

	private final Path folder;

	private final HikariDataSource dataSource = new HikariDataSource();

	private final Log log;

	/** A new, empty one. */
	public TestCatalogue(Database database, Path folder) {
		this(database, folder, database.address(folder));
		if (database == Database.EMBEDDED) {
			Flyway.configure().dataSource(this.dataSource).load().migrate();
		}
	}

	private TestCatalogue(Database database, Path folder, String address) {
		this.database = database;
		this.folder = folder;
		this.dataSource.setJdbcUrl(address);
		this.dataSource.setMinimumIdle(0);
		if (database == Database.EMBEDDED) {
			this.dataSource.setUsername("groundswell");
			this.dataSource.setPassword("");
		}
		this.log = new Log(jdbc(), this.dataSource, transactions(), clock());
	}

	/** What another process would find if this one were killed now. */
	public TestCatalogue afterCrash(Path elsewhere) throws IOException {
		return switch (this.database) {
			case EMBEDDED -> {
				Files.createDirectories(elsewhere);
				Files.copy(this.folder.resolve("catalogue.mv.db"), elsewhere.resolve("catalogue.mv.db"));
				yield new TestCatalogue(this.database, elsewhere, this.database.address(elsewhere));
			}
			case POSTGRESQL -> another();
		};
	}

	/** The same catalogue as another process on the same server has it. */
	public TestCatalogue another() {
		return new TestCatalogue(this.database, this.folder, this.dataSource.getJdbcUrl());
	}

	public Transactions transactions() {
		return new Transactions(this.dataSource, new JdbcTransactionManager(this.dataSource));
	}

	public Clock clock() {
		return Clock.fixed(NOW, ZoneOffset.UTC);
	}

	public JdbcClient jdbc() {
		return JdbcClient.create(this.dataSource);
	}

	public HikariDataSource dataSource() {
		return this.dataSource;
	}

	public Log log() {
		return this.log;
	}

	public dev.groundswell.ingest.registry.RegistryLog registryLog() {
		return new CatalogueRegistryLog(this.log, jdbc());
	}

	WaitingRows waiting() {
		return new WaitingRows(jdbc());
	}

	Observations observations() {
		return new Observations(jdbc());
	}

	Withdrawals withdrawals() {
		return new Withdrawals(jdbc(), this.log, waiting(), registries());
	}

	/** The sample registry, which never changes. */
	static Registries registries() {
		return new Registries() {

			@Override
			public Registry current() {
				return SampleRegistry.registry();
			}

			@Override
			public Registry at(int version) {
				return current();
			}

		};
	}

	@Override
	public void close() {
		this.dataSource.close();
	}

}
