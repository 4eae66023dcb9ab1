package dev.groundswell.metrics.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

import dev.groundswell.metrics.LogWriter;
import dev.groundswell.metrics.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static dev.groundswell.metrics.Samples.users;
import static org.assertj.core.api.Assertions.assertThat;

class StoreFileTests {

	@TempDir
	Path directory;

	private StoreProperties properties;

	private Path file;

	@BeforeEach
	void place() {
		this.properties = new StoreProperties(this.directory.resolve("a/b"), "256MB", 1, 1, 8, Duration.ofSeconds(10),
				10_000);
		this.file = this.directory.resolve("a/b/metrics.duckdb");
	}

	private void loadOne() {
		var sealed = new LogWriter(this.directory).observation(users("chatgpt", "aicpb", "2025-11", 1)).seal();
		try (var store = new DuckDbStore(this.properties, Samples.meters())) {
			store.load(sealed.segment(), sealed.file());
		}
	}

	private long positionAfterOpening() {
		try (var store = new DuckDbStore(this.properties, Samples.meters())) {
			return store.position();
		}
	}

	@Test
	void missingDirectoryIsMade() {
		assertThat(positionAfterOpening()).isZero();
		assertThat(this.file).exists();
	}

	@Test
	void fileIsReadableByTheLongSupportedSeries() throws SQLException {
		loadOne();

		try (var connection = DriverManager.getConnection("jdbc:duckdb:" + this.file);
				var statement = connection.createStatement();
				var result = statement
					.executeQuery("SELECT tags['storage_version'] FROM duckdb_databases() WHERE path IS NOT NULL")) {
			assertThat(result.next()).isTrue();
			assertThat(result.getString(1)).startsWith("v1.5");
		}
	}

	@Test
	void nothingIsInstalledFromOutsideAndMemoryIsBounded() throws SQLException {
		try (var file = DuckDbFile.open(this.properties);
				var connection = file.borrow().connection();
				var statement = connection.createStatement();
				var result = statement.executeQuery("SELECT current_setting('autoinstall_known_extensions'),"
						+ " current_setting('autoload_known_extensions'), current_setting('threads'),"
						+ " current_setting('memory_limit'), current_setting('temp_directory')")) {
			assertThat(result.next()).isTrue();
			assertThat(result.getBoolean(1)).isFalse();
			assertThat(result.getBoolean(2)).isFalse();
			assertThat(result.getInt(3)).isEqualTo(1);
			assertThat(result.getString(4)).isEqualTo("244.1 MiB");
			assertThat(result.getString(5)).startsWith(this.directory.toString());
		}
	}

	@Test
	void fileOfAnotherSchemaIsBegunAnew() throws SQLException {
		loadOne();
		try (var connection = DriverManager.getConnection("jdbc:duckdb:" + this.file);
				var statement = connection.createStatement()) {
			statement.execute("UPDATE schema_version SET version = version + 1");
		}

		assertThat(positionAfterOpening()).isZero();
	}

	@Test
	void fileThatIsNoStoreIsBegunAnew() throws IOException {
		Files.createDirectories(this.file.getParent());
		Files.writeString(this.file, "not a store ".repeat(2000));

		assertThat(positionAfterOpening()).isZero();
	}

	@Test
	void deletedDirectoryHeals() throws IOException {
		loadOne();
		Files.delete(this.file);
		Files.deleteIfExists(this.file.getParent());

		assertThat(positionAfterOpening()).isZero();
		loadOne();
		assertThat(positionAfterOpening()).isEqualTo(1);
	}

}
