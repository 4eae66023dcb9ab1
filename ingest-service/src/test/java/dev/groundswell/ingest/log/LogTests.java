package dev.groundswell.ingest.log;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

import dev.groundswell.ingest.registry.Change;
import dev.groundswell.ingest.observation.Observation;
import dev.groundswell.ingest.reading.ObservationReader;
import dev.groundswell.ingest.reading.Reading;
import dev.groundswell.ingest.registry.Registry;
import dev.groundswell.ingest.registry.RegistryLog;
import dev.groundswell.ingest.registry.SampleRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import static dev.groundswell.ingest.log.SampleRows.from;
import static dev.groundswell.ingest.log.SampleRows.observation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@ParameterizedClass
@EnumSource
class LogTests {

	private final Database database;

	@TempDir
	Path folder;

	private TestCatalogue catalogue;

	LogTests(Database database) {
		this.database = database;
	}

	@BeforeEach
	void open() {
		this.catalogue = new TestCatalogue(this.database, this.folder);
	}

	@AfterEach
	void close() {
		this.catalogue.close();
	}

	@Test
	void whatWasWrittenIsThereAfterACrash(@TempDir Path elsewhere) throws IOException {
		append("value", "18.34M");
		append("value", "20M");

		try (TestCatalogue after = this.catalogue.afterCrash(elsewhere.resolve("copy"))) {
			assertThat(after.log().position()).isEqualTo(2);
			assertThat(rows(after)).extracting(ObservationRow::value).containsExactly("18340000", "20000000");
		}
	}

	@Test
	void whatFailsLeavesNothingAndNoGap() {
		append("value", "18.34M");

		assertThatIllegalStateException().isThrownBy(() -> this.catalogue.log().write((writer) -> {
			writer.append(observation("value", "1"), from(1));
			writer.append(observation("value", "2"), from(1));
			throw new IllegalStateException("halfway");
		}));
		append("value", "20M");

		assertThat(rows()).extracting(ObservationRow::sequence).containsExactly(1L, 2L);
		assertThat(this.catalogue.log().position()).isEqualTo(2);
	}

	@Test
	void theSameRowIsADuplicateAndTheFirstEvidenceIsKept() {
		append("value", "18.34M");

		Appended again = this.catalogue.log()
			.write((writer) -> writer.append(observation("url", "https://example.org/second"), from(2)));

		assertThat(again).isEqualTo(new Appended.Same(1, from(1).uploadId()));
		assertThat(rows()).hasSize(1);
	}

	@Test
	void theSameMonthIsTheSamePublicationAlsoAfterItHasEnded() {
		append("publishedAt", "2025-12");
		ObservationReader later = new ObservationReader(SampleRegistry.registry(),
				Instant.parse("2026-01-02T00:00:00Z"));
		Reading again = later.read(SampleRows.qwenInNovember("publishedAt", "2025-12"), "row=2");

		Observation repeated = ((Reading.Known) again).observation();
		Appended appended = this.catalogue.log().write((writer) -> writer.append(repeated, from(2)));

		assertThat(appended).isEqualTo(new Appended.Same(1, from(1).uploadId()));
	}

	@Test
	void anotherValuePublicationComparatorOrStatusIsANewVintage() {
		append("value", "18.34M");
		append("value", "18.5M");
		append("publishedAt", "2025-12-05");
		append("comparator", "approx");
		append("status", "E");

		assertThat(rows()).hasSize(5);
		assertThat(append("value", "18.5M")).isEqualTo(new Appended.Same(2, from(1).uploadId()));
	}

	@Test
	void anotherSeriesPeriodOrSourceIsAnotherObservation() {
		append("value", "18.34M");
		append("qualifiers", "panel=questmobile");
		append("rootSource", "questmobile");
		append("source", "reuters");
		append("periodStart", "2025-10");
		append("subject", "tongyi-app");

		assertThat(rows()).hasSize(6);
	}

	@Test
	void aRowWithoutPublicationRepeatsTheVintageInForce() {
		append("publishedAt", "");
		append("publishedAt", "");
		assertThat(rows()).hasSize(1);

		append("publishedAt", "", "value", "20M");
		append("publishedAt", "");

		assertThat(rows()).extracting(ObservationRow::value).containsExactly("18340000", "20000000", "18340000");
	}

	@Test
	void aRowTakenBackMayComeAgain() {
		append("value", "18.34M");
		String id = rows().getFirst().id();

		Withdrawals.Withdrawal first = this.catalogue.withdrawals().ofObservation(id, "misread");
		Withdrawals.Withdrawal second = this.catalogue.withdrawals().ofObservation(id, "misread");
		Appended again = append("value", "18.34M");

		assertThat(first).isEqualTo(new Withdrawals.Withdrawal(id, 1, 2));
		assertThat(second).isEqualTo(new Withdrawals.Withdrawal(id, 0, 2));
		assertThat(again).isEqualTo(new Appended.Added(3, false));
		assertThat(rows()).extracting(ObservationRow::withdrawn).containsExactly(true, false);
	}

	@Test
	void manyWritersGiveSequencesInTheOrderOfCommits() throws Exception {
		List<Future<?>> writers = new ArrayList<>();
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int i = 1; i <= 40; i++) {
				String value = String.valueOf(i);
				writers.add(threads.submit(() -> append("value", value)));
			}
		}
		for (Future<?> writer : writers) {
			writer.get();
		}

		assertThat(rows()).extracting(ObservationRow::sequence)
			.containsExactlyElementsOf(LongStream.rangeClosed(1, 40).boxed().toList());
	}

	@Test
	void idsFollowFromContentAndPlace() {
		append("value", "18.34M");
		append("value", "20M");

		assertThat(rows()).extracting(ObservationRow::id)
			.allSatisfy((id) -> assertThat(id).matches("o-[0-9a-f]{20}"))
			.doesNotHaveDuplicates();
		assertThat(this.catalogue.observations().find(rows().getFirst().id())).contains(rows().getFirst());
		assertThat(this.catalogue.observations().find("o-00000000000000000001")).isEmpty();
	}

	@Test
	void registryVersionsAreRowsOfTheLog() {
		this.catalogue.registryLog().append((none) -> new Change(none, SampleRegistry.registry()));

		assertThat(this.catalogue.registryLog().latest()).contains(SampleRegistry.registry());
		assertThat(this.catalogue.registryLog().at(1)).contains(SampleRegistry.registry());
		assertThat(this.catalogue.registryLog().at(2)).isEmpty();
		assertThat(this.catalogue.registryLog().position()).isEqualTo(1);
	}

	@Test
	void aRegistryVersionThatWasNotCommittedIsForgotten() {
		RegistryLog registryLog = this.catalogue.registryLog();

		assertThatIllegalStateException().isThrownBy(() -> this.catalogue.log().write((writer) -> {
			writer.registry(1, SampleRegistry.registry().toJson());
			assertThat(registryLog.latest()).isPresent();
			throw new IllegalStateException("halfway");
		}));
		assertThat(registryLog.latest()).isEmpty();
		Registry empty = new Registry(1, List.of(), List.of(), List.of(), List.of(), List.of());
		registryLog.append((none) -> new Change(none, empty));

		assertThat(registryLog.latest()).contains(empty);
	}

	private Appended append(String... changes) {
		return this.catalogue.log().write((writer) -> writer.append(observation(changes), from(1)));
	}

	private List<ObservationRow> rows() {
		return rows(this.catalogue);
	}

	private static List<ObservationRow> rows(TestCatalogue catalogue) {
		return catalogue.observations().list(new ObservationFilter(null, null, null, 0), 100);
	}

}
