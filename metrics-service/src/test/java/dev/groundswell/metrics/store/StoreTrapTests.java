package dev.groundswell.metrics.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

import dev.groundswell.metrics.LogWriter;
import dev.groundswell.metrics.Samples;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static dev.groundswell.metrics.Samples.users;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is known to cost data or liveness with an embedded DuckDB, one test each. */
class StoreTrapTests {

	private static final Instant LATER = Instant.parse("2026-06-01T00:00:00Z");

	private static final int BATCH = 500;

	@TempDir
	Path directory;

	private StoreProperties properties;

	private DuckDbStore store;

	@BeforeEach
	void open() {
		this.properties = new StoreProperties(this.directory.resolve("store"), "256MB", 1, 2, 256,
				Duration.ofSeconds(10), 10_000);
		this.store = new DuckDbStore(this.properties, Samples.meters());
	}

	@AfterEach
	void close() {
		this.store.close();
	}

	private int rows() {
		return this.store.rows(Selection.ALL, LATER, this.store.position()).size();
	}

	/** Readers beside a load see all of a segment or nothing of it. */
	@Test
	void segmentIsSeenWholeOrNotAtAll() throws Exception {
		var log = new LogWriter(this.directory);
		var segments = new ArrayList<LogWriter.Sealed>();
		for (int s = 0; s < 4; s++) {
			for (int i = 0; i < BATCH; i++) {
				log.observation(users("app-" + s + "-" + i, "aicpb", "2025-11", i));
			}
			segments.add(log.seal());
		}
		var loading = new AtomicBoolean(true);
		try (var reading = Executors.newSingleThreadExecutor()) {
			var torn = reading.submit(() -> {
				var seen = new ArrayList<Integer>();
				while (loading.get()) {
					seen.add(rows());
				}
				return seen.stream().filter((count) -> count % BATCH != 0).toList();
			});

			segments.forEach((sealed) -> this.store.load(sealed.segment(), sealed.file()));
			loading.set(false);

			assertThat(torn.get()).isEmpty();
		}
		assertThat(rows()).isEqualTo(4 * BATCH);
	}

	/** An appender writes beside a transaction that no statement has begun. */
	@Test
	void appenderOutlivesARollbackUnlessAStatementBeganTheTransaction() throws SQLException {
		try (var file = DuckDbFile.open(
				new StoreProperties(this.directory.resolve("other"), "256MB", 1, 1, 8, Duration.ofSeconds(10), 10_000));
				var connection = (DuckDBConnection) file.borrow().connection()) {
			try (var statement = connection.createStatement()) {
				statement.execute("CREATE TABLE trial (n INTEGER)");
			}
			connection.commit();
			try (var statement = connection.createStatement()) {
				statement.execute("SELECT 1");
			}
			try (var appender = connection.createAppender("trial")) {
				appender.beginRow();
				appender.append(1);
				appender.endRow();
			}
			connection.rollback();
			try (var statement = connection.createStatement();
					var result = statement.executeQuery("SELECT count(*) FROM trial")) {
				assertThat(result.next()).isTrue();
				assertThat(result.getInt(1)).isZero();
			}
		}
	}

	/** A load that fails half way leaves nothing, not even a dictionary entry. */
	@Test
	void failedLoadIsRolledBackWhole() {
		var log = new LogWriter(this.directory).observation(users("new-app", "new-panel", "2025-11", 1))
			.observation(users("other-app", "new-panel", "2025-11", 1));
		var sealed = log.seal();
		var incomplete = new LogWriter(this.directory.resolve("store"))
			.observation(users("new-app", "new-panel", "2025-11", 1).metric("monthly_active_users", "", 0));
		var broken = incomplete.seal();

		assertThatThrownBy(() -> this.store.load(new Segment(broken.segment().sequence(), 7, broken.segment().sha256()),
				broken.file()))
			.isInstanceOf(BrokenSegmentException.class);

		assertThat(this.store.position()).isZero();
		assertThat(this.store.load(sealed.segment(), sealed.file()).observations()).isEqualTo(2);
	}

	/** Forty virtual readers must leave the carriers to everybody else. */
	@Test
	void virtualReadersDoNotStarveOtherVirtualThreads() throws InterruptedException {
		var log = new LogWriter(this.directory);
		for (int i = 0; i < BATCH; i++) {
			log.observation(users("app-" + i, "aicpb", "2025-11", i));
		}
		var sealed = log.seal();
		this.store.load(sealed.segment(), sealed.file());
		var running = new AtomicBoolean(true);
		var beats = new CountDownLatch(20);
		try (var virtual = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int i = 0; i < 40; i++) {
				virtual.submit(() -> {
					while (running.get()) {
						rows();
					}
				});
			}
			virtual.submit(() -> {
				while (running.get() && beats.getCount() > 0) {
					beats.countDown();
					Thread.yield();
				}
			});

			boolean beaten = beats.await(20, TimeUnit.SECONDS);
			running.set(false);

			assertThat(beaten).isTrue();
		}
	}

	/** A statement that failed is closed; the next question gets a new one. */
	@Test
	void questionAfterAFailedOneIsAnswered() {
		var log = new LogWriter(this.directory).observation(users("chatgpt", "aicpb", "2025-11", 1));
		var sealed = log.seal();
		this.store.load(sealed.segment(), sealed.file());

		assertThatThrownBy(() -> this.store.series(Selection.ALL, LATER, 1, new ObservationStore.Page(-1, -1)))
			.isInstanceOf(RuntimeException.class);

		assertThat(rows()).isEqualTo(1);
		assertThat(this.store.series(Selection.ALL, LATER, 1, new ObservationStore.Page(0, 10))).hasSize(1);
	}

	/** More questions than there is room for are told so, not kept for ever. */
	@Test
	void overfullStoreSaysSo() throws Exception {
		try (var threads = new StoreThreads(1, 1); var virtual = Executors.newVirtualThreadPerTaskExecutor()) {
			var started = new CountDownLatch(1);
			var release = new CountDownLatch(1);
			virtual.submit(() -> threads.read(() -> {
				started.countDown();
				release.await();
				return 1;
			}));
			started.await();
			var refused = new ArrayList<Boolean>();
			var waiting = new CountDownLatch(1);
			virtual.submit(() -> {
				waiting.countDown();
				return threads.read(() -> 2);
			});
			waiting.await();
			while (refused.isEmpty()) {
				try {
					virtual.submit(() -> threads.read(() -> 3)).get(50, TimeUnit.MILLISECONDS);
				}
				catch (TimeoutException ex) {
					// that one found the room; the next will not
				}
				catch (ExecutionException ex) {
					refused.add(ex.getCause() instanceof StoreBusyException);
				}
			}
			release.countDown();

			assertThat(refused).containsExactly(true);
		}
	}

}
