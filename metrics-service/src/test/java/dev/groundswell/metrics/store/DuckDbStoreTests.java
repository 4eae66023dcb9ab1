package dev.groundswell.metrics.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import dev.groundswell.metrics.LogWriter;
import dev.groundswell.metrics.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static dev.groundswell.metrics.Samples.users;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DuckDbStoreTests {

	private static final Instant LATER = Instant.parse("2026-06-01T00:00:00Z");

	@TempDir
	Path directory;

	private LogWriter log;

	private DuckDbStore store;

	@BeforeEach
	void open() {
		this.log = new LogWriter(this.directory);
		this.store = new DuckDbStore(properties(), Samples.meters());
	}

	@AfterEach
	void close() {
		this.store.close();
	}

	private StoreProperties properties() {
		return new StoreProperties(this.directory.resolve("store"), "256MB", 1, 2, 64, Duration.ofSeconds(10), 10_000);
	}

	private LoadReport load() {
		return load(this.log.seal());
	}

	private LoadReport load(LogWriter.Sealed sealed) {
		return this.store.load(sealed.segment(), sealed.file());
	}

	private List<Long> values(String asOf, long position) {
		return this.store.rows(Selection.ALL, Instant.parse(asOf), position).stream().map(Row::value).toList();
	}

	private List<Long> values() {
		return values(LATER.toString(), this.store.position());
	}

	@Test
	void loadedRowsAreAnswered() {
		this.log.observation(users("qwen-app", "aicpb", "2025-11", 18_340_000).source("scmp"));

		var report = load();

		assertThat(report).isEqualTo(new LoadReport(1, 1, 0, 0, 0));
		assertThat(this.store.rows(Selection.ALL, LATER, 1)).singleElement().satisfies((row) -> {
			assertThat(row.series()).isEqualTo(
					new SeriesKey("qwen-app", "monthly_active_users", "level", "panel=aicpb", "aicpb", "users", 0));
			assertThat(row.source()).isEqualTo("scmp");
			assertThat(row.observationId()).isEqualTo(LogWriter.id(1));
			assertThat(row.publishedAt()).isEqualTo("2025-12-04T00:00:00Z");
		});
	}

	@Test
	void replayChangesNothing() {
		this.log.registry(1, Samples.registry()).observation(users("chatgpt", "aicpb", "2025-11", 775_570_000));
		var sealed = this.log.seal();
		load(sealed);

		var again = load(sealed);

		assertThat(again.changes()).isZero();
		assertThat(values()).containsExactly(775_570_000L);
		assertThat(this.store.lastSegment()).contains(sealed.segment());
	}

	@Test
	void neighbouringSegmentsAreLoadedTogether() {
		var first = this.log.observation(users("chatgpt", "aicpb", "2025-11", 1)).seal();
		var second = this.log.observation(users("chatgpt", "aicpb", "2025-11", 2).published("2025-12-20T00:00:00"))
			.withdrawal(1)
			.seal();

		var report = this.store.load(List.of(new ObservationStore.SegmentFile(first.segment(), first.file()),
				new ObservationStore.SegmentFile(second.segment(), second.file())));

		assertThat(report).isEqualTo(new LoadReport(3, 2, 1, 0, 0));
		assertThat(values()).containsExactly(2L);
		assertThat(values("2025-12-10T00:00:00Z", 2)).containsExactly(1L);
	}

	@Test
	void rowsBeforeThePositionAreSkippedWhenSegmentsOverlap() {
		this.log.observation(users("chatgpt", "aicpb", "2025-11", 1));
		load();
		var merged = new LogWriter(this.directory.resolve("store")).observation(users("chatgpt", "aicpb", "2025-11", 1))
			.observation(users("doubao", "aicpb", "2025-11", 2));

		var report = load(merged.seal());

		assertThat(report.observations()).isEqualTo(1);
		assertThat(values()).containsExactly(1L, 2L);
	}

	@Test
	void asOfSeesTheVintageInForceThen() {
		this.log.observation(users("chatgpt", "aicpb", "2025-11", 1).published("2025-12-04T00:00:00"));
		load();
		this.log.observation(users("chatgpt", "aicpb", "2025-11", 2).published("2025-12-20T00:00:00"));

		var report = load();

		assertThat(report.superseded()).isEqualTo(1);
		assertThat(values("2025-12-03T23:59:59Z", 2)).isEmpty();
		assertThat(values("2025-12-19T23:59:59.999999Z", 2)).containsExactly(1L);
		assertThat(values("2025-12-20T00:00:00Z", 2)).containsExactly(2L);
	}

	@Test
	void vintageThatArrivesLateOnlyFillsItsOwnTime() {
		this.log.observation(users("chatgpt", "aicpb", "2025-11", 2).published("2025-12-20T00:00:00"))
			.observation(users("doubao", "aicpb", "2025-11", 9).published("2025-12-20T00:00:00"));
		load();
		this.log.observation(users("chatgpt", "aicpb", "2025-11", 1).published("2025-12-04T00:00:00"));

		var report = load();

		assertThat(report.superseded()).as("the late row gets its own end").isEqualTo(1);
		assertThat(values("2025-12-10T00:00:00Z", 3)).containsExactly(1L);
		assertThat(values("2025-12-25T00:00:00Z", 3)).containsExactly(2L, 9L);
	}

	@Test
	void ofEquallyDatedVintagesTheLaterRecordedHolds() {
		this.log.observation(users("chatgpt", "aicpb", "2025-11", 1))
			.observation(users("chatgpt", "aicpb", "2025-11", 2));

		load();

		assertThat(values()).containsExactly(2L);
	}

	@Test
	void sourcesAreIdentitiesOfTheirOwn() {
		this.log.observation(users("qwen-app", "aicpb", "2025-11", 1).source("scmp"))
			.observation(users("qwen-app", "aicpb", "2025-11", 2).source("xinhua"));

		load();

		assertThat(values()).containsExactly(1L, 2L);
	}

	@Test
	void withdrawnRowIsGoneForEveryAsOfAndVisibleBehindOlderPositions() {
		this.log.observation(users("chatgpt", "aicpb", "2025-11", 1).published("2025-12-04T00:00:00"))
			.observation(users("chatgpt", "aicpb", "2025-11", 2).published("2025-12-20T00:00:00"));
		load();
		this.log.withdrawal(2);

		var report = load();

		assertThat(report.withdrawn()).isEqualTo(1);
		assertThat(values("2025-12-25T00:00:00Z", 3)).as("the earlier vintage holds again").containsExactly(1L);
		assertThat(values("2025-12-25T00:00:00Z", 2)).as("as recorded before the withdrawal").containsExactly(2L);
		assertThat(values("2025-12-25T00:00:00Z", 1)).as("as recorded before the second vintage").containsExactly(1L);
	}

	@Test
	void withdrawalInTheSameSegmentAsItsObservationHolds() {
		this.log.observation(users("chatgpt", "aicpb", "2025-11", 1)).withdrawal(1);

		load();

		assertThat(values()).isEmpty();
		assertThat(values(LATER.toString(), 1)).containsExactly(1L);
	}

	@Test
	void registryIsTheOneOfThePosition() {
		this.log.registry(1, "{\"version\":1}").observation(users("chatgpt", "aicpb", "2025-11", 1));
		load();
		this.log.registry(2, "{\"version\":2}");
		load();

		assertThat(this.store.registryAt(0)).isEmpty();
		assertThat(this.store.registryAt(2).flatMap(this.store::registry)).hasValue("{\"version\":1}");
		assertThat(this.store.registryAt(3).flatMap(this.store::registry)).hasValue("{\"version\":2}");
	}

	@Test
	void selectionNarrows() {
		this.log.observation(users("chatgpt", "aicpb", "2025-10", 1))
			.observation(users("chatgpt", "xsignal", "2025-11", 2))
			.observation(users("doubao", "aicpb", "2025-11", 3).qualifiers("panel=aicpb;platform=app"));
		load();

		assertThat(read(Selection.ALL.subjects(List.of("chatgpt")))).containsExactly(1L, 2L);
		assertThat(read(Selection.ALL.subjects(List.of()))).isEmpty();
		assertThat(read(Selection.ALL.population(null, "panel=aicpb"))).containsExactly(1L, 3L);
		assertThat(read(Selection.ALL.population(null, "platform=app;panel=aicpb"))).containsExactly(3L);
		assertThat(read(Selection.ALL.population(null, "panel=aicp"))).isEmpty();
		assertThat(read(Selection.ALL.population("xsignal", null))).containsExactly(2L);
		assertThat(read(Selection.ALL.measure("share"))).isEmpty();
		assertThat(read(Selection.ALL.metric("it's"))).isEmpty();
	}

	private List<Long> read(Selection selection) {
		return this.store.rows(selection, LATER, this.store.position()).stream().map(Row::value).toList();
	}

	@Test
	void segmentThatIsNotParquetIsRefusedWhole() throws IOException {
		var file = Files.writeString(this.directory.resolve("bad.parquet"), "<html>502</html>");

		assertThatThrownBy(() -> this.store.load(new Segment(1, 1, "0"), file))
			.isInstanceOf(BrokenSegmentException.class);

		assertThat(this.store.position()).isZero();
	}

	@Test
	void segmentWithFewerRowsThanPromisedIsRefused() {
		this.log.observation(users("chatgpt", "aicpb", "2025-11", 1));
		var sealed = this.log.seal();

		assertThatThrownBy(() -> this.store.load(new Segment(1, 2, sealed.segment().sha256()), sealed.file()))
			.isInstanceOf(BrokenSegmentException.class)
			.hasMessageContaining("should hold 2 rows");

		assertThat(this.store.position()).isZero();
		assertThat(load(sealed).observations()).as("the right one is taken afterwards").isEqualTo(1);
	}

	@Test
	void clearedStoreIsEmptyAndLoadsAgain() {
		this.log.registry(1, "{}").observation(users("chatgpt", "aicpb", "2025-11", 1));
		var sealed = this.log.seal();
		load(sealed);

		this.store.clear();

		assertThat(this.store.position()).isZero();
		assertThat(this.store.lastSegment()).isEmpty();
		assertThat(values()).isEmpty();
		assertThat(load(sealed).changes()).isEqualTo(2);
	}

	@Test
	void positionAndRowsOutliveAStop() {
		this.log.observation(users("chatgpt", "aicpb", "2025-11", 1));
		load();

		this.store.close();
		this.store = new DuckDbStore(properties(), Samples.meters());

		assertThat(this.store.position()).isEqualTo(1);
		assertThat(values()).containsExactly(1L);
	}

	@Test
	void moreRowsThanMayBeReadAreRefused() {
		this.log.observation(users("chatgpt", "aicpb", "2025-10", 1))
			.observation(users("chatgpt", "aicpb", "2025-11", 2))
			.observation(users("doubao", "aicpb", "2025-11", 3));
		this.store.close();
		this.store = new DuckDbStore(
				new StoreProperties(this.directory.resolve("store"), "256MB", 1, 2, 64, Duration.ofSeconds(10), 2),
				Samples.meters());
		load();

		assertThat(read(Selection.ALL.subjects(List.of("chatgpt")))).containsExactly(1L, 2L);
		assertThatThrownBy(this::values).isInstanceOf(TooManyRowsException.class);
	}

	@Test
	void questionFromBeforeANewBeginningIsNotAnsweredFromAPart() {
		var first = this.log.registry(1, "{}").seal();
		load(first);
		this.log.observation(users("chatgpt", "aicpb", "2025-11", 1));
		load();
		this.store.clear();
		load(first);

		assertThatThrownBy(() -> values(LATER.toString(), 2)).isInstanceOf(PositionLostException.class)
			.hasMessageContaining("up to 1; 2 is yet to come");
		assertThatThrownBy(() -> this.store.registryAt(2)).isInstanceOf(PositionLostException.class);
	}

	@Test
	void rowsOfASeriesAreTheSameWhereverTheyLie() throws IOException {
		try (var ordering = new DuckDbStore(new StoreProperties(this.directory.resolve("ordering"), "256MB", 1, 2, 64,
				Duration.ofSeconds(10), 10_000), Samples.meters(), 2)) {
			for (int month = 1; month <= 9; month++) {
				this.log.observation(users("chatgpt", "aicpb", "2025-0" + month, month))
					.observation(users("doubao", "aicpb", "2025-0" + month, 10 + month));
				if (month == 5) {
					this.log.observation(users("chatgpt", "aicpb", "2025-03", 33).published("2025-06-01T00:00:00"))
						.withdrawal(1);
				}
				var sealed = this.log.seal();
				ordering.load(sealed.segment(), sealed.file());
				load(sealed);
			}

			for (var position : List.of(ordering.position(), 12L, 7L, 1L)) {
				var selection = Selection.ALL.subjects(List.of("chatgpt"));
				assertThat(ordering.rows(selection, LATER, position)).isNotEmpty()
					.usingRecursiveFieldByFieldElementComparatorIgnoringFields("seriesId")
					.containsExactlyElementsOf(this.store.rows(Selection.ALL, LATER, position)
						.stream()
						.filter((row) -> row.series().subject().equals("chatgpt"))
						.toList());
			}
		}
	}

}
