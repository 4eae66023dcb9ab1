package dev.groundswell.ingest.segment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import dev.groundswell.ingest.archive.ArchiveProperties;
import dev.groundswell.ingest.log.Database;
import dev.groundswell.ingest.log.SampleRows;
import dev.groundswell.ingest.log.TestCatalogue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.NestedRuntimeException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Two processes that seal one log into one folder. */
class SealingReplicasTests {

	@TempDir
	Path folder;

	private TestCatalogue one;

	private TestCatalogue other;

	@BeforeEach
	void open() throws IOException {
		this.one = new TestCatalogue(Database.POSTGRESQL, this.folder);
		this.other = this.one.another();
		segments(this.one).sweep();
	}

	@AfterEach
	void close() {
		this.other.close();
		this.one.close();
	}

	@Test
	void whileOneSealsTheOtherHasNothingToDo() {
		append(3);
		List<Optional<Segment>> meanwhile = new ArrayList<>();

		Optional<Segment> sealed = sealer(this.one, () -> {
			meanwhile.add(elsewhere(() -> sealer(this.other).sealNext()));
			return TestCatalogue.NOW;
		}).sealNext();

		assertThat(meanwhile).containsExactly(Optional.empty());
		assertThat(sealed).get().extracting(Segment::firstSequence, Segment::sequence).containsExactly(1L, 3L);
		assertThat(sealer(this.other).sealNext()).isEmpty();
	}

	@Test
	void whoDiesWithAHalfWrittenFileLeavesNothingThatTheOtherCannotFinish() throws Exception {
		append(3);

		Sealer dying = sealer(this.one, () -> {
			cutOff();
			return TestCatalogue.NOW;
		});
		assertThatExceptionOfType(NestedRuntimeException.class).isThrownBy(dying::sealNext);

		assertThat(segments(this.other).file(3)).doesNotExist();
		assertThat(sealer(this.other).sealNext()).isPresent();
		assertThatSegmentsTile(3);
	}

	@Test
	void whoDiesBetweenFileAndLineLeavesNothingThatTheOtherCannotFinish() throws Exception {
		append(3);
		Sealer dying = sealer(this.one, () -> {
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

				@Override
				public void beforeCommit(boolean readOnly) {
					assertThat(segments(SealingReplicasTests.this.one).file(3)).exists();
					cutOff();
				}

			});
			return TestCatalogue.NOW;
		});
		assertThatExceptionOfType(NestedRuntimeException.class).isThrownBy(dying::sealNext);
		assertThat(segments(this.other).position()).isZero();
		append(2);

		sealer(this.other).sweep();
		assertThat(segments(this.other).file(3)).doesNotExist();
		assertThat(sealer(this.other).sealNext()).isPresent();

		assertThatSegmentsTile(5);
	}

	@Test
	void whoWasTakenForDeadTouchesNothing() throws Exception {
		append(3);

		Sealer late = sealer(this.one, () -> {
			cutOff();
			elsewhere(() -> sealer(this.other).sealNext());
			return TestCatalogue.NOW;
		});
		assertThatExceptionOfType(NestedRuntimeException.class).isThrownBy(late::sealNext);

		assertThatSegmentsTile(3);
	}

	@Test
	void bothTogetherSealEachRowOnce() throws Exception {
		append(40);
		try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
			Future<?> first = threads.submit(() -> sealAll(this.one));
			Future<?> second = threads.submit(() -> sealAll(this.other));
			first.get();
			second.get();
		}

		assertThatSegmentsTile(40);
	}

	private void sealAll(TestCatalogue catalogue) {
		Sealer sealer = sealer(catalogue);
		while (segments(catalogue).position() < catalogue.log().position()) {
			sealer.sealNext();
		}
	}

	/** As if the machine had gone: the server ends the connection that is sealing. */
	private void cutOff() {
		this.other.jdbc().sql("""
				SELECT pg_terminate_backend(pid, 5000) FROM pg_locks
				 WHERE relation = 'sealing'::regclass AND pid <> pg_backend_pid()""").query(Boolean.class).single();
	}

	private void assertThatSegmentsTile(long position) throws Exception {
		long covered = 0;
		for (Segment segment : segments(this.one).after(0, 1000)) {
			assertThat(segment.firstSequence()).isEqualTo(covered + 1);
			byte[] bytes = Files.readAllBytes(segments(this.one).file(segment.sequence()));
			assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
				.isEqualTo(segment.sha256());
			covered = segment.sequence();
		}
		assertThat(covered).isEqualTo(position);
		assertThat(this.folder.resolve("segments")).isDirectoryNotContaining("glob:**.part");
	}

	private void append(int rows) {
		for (int i = 1; i <= rows; i++) {
			String value = this.one.log().position() + 1 + "";
			this.one.log().write((writer) -> writer.append(SampleRows.observation("value", value), SampleRows.from(1)));
		}
	}

	/** On another thread, since a transaction belongs to one. */
	private static <T> T elsewhere(Callable<T> work) {
		try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
			return thread.submit(work).get();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Segments segments(TestCatalogue catalogue) {
		return new Segments(catalogue.jdbc(), new ArchiveProperties(this.folder));
	}

	private Sealer sealer(TestCatalogue catalogue) {
		return sealer(catalogue, () -> TestCatalogue.NOW);
	}

	/**
	 * The moment is asked for when a segment is written and not yet listed.
	 */
	private Sealer sealer(TestCatalogue catalogue, InstantSource moment) {
		return new Sealer(catalogue.log(), segments(catalogue), catalogue.transactions(), catalogue.dataSource(),
				moment.withZone(ZoneOffset.UTC), new SegmentProperties(Duration.ofSeconds(1), 5, "256MB"));
	}

}
