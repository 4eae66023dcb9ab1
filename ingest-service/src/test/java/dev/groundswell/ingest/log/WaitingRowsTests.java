package dev.groundswell.ingest.log;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.groundswell.ingest.registry.Registries;
import dev.groundswell.ingest.registry.Registry;
import dev.groundswell.ingest.registry.SampleRegistry;
import dev.groundswell.ingest.registry.Subject;
import dev.groundswell.ingest.registry.UnresolvedName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.ObjectProvider;

import static dev.groundswell.ingest.log.SampleRows.from;
import static dev.groundswell.ingest.log.SampleRows.qwenInNovember;
import static org.assertj.core.api.Assertions.assertThat;

@ParameterizedClass
@EnumSource
class WaitingRowsTests {

	private final Database database;

	@TempDir
	Path folder;

	private TestCatalogue catalogue;

	private Registry registry = SampleRegistry.registry();

	WaitingRowsTests(Database database) {
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
	void rowsEnterTheLogWhenTheirSubjectBecomesKnown() {
		park(1, "Nobody app", "value", "1M");
		park(1, "Nobody app", "value", "2M");
		park(1, "Somebody app", "value", "1M");

		assertThat(resolver().resolveNow()).isZero();
		know("nobody-app", "Nobody app");
		assertThat(resolver().resolveNow()).isEqualTo(2);
		assertThat(resolver().resolveNow()).isZero();

		assertThat(rows()).extracting(ObservationRow::subject).containsExactly("nobody-app", "nobody-app");
		assertThat(rows()).extracting(ObservationRow::uploadId).containsOnly("u-1");
		assertThat(resolver().unresolved())
			.containsExactly(new UnresolvedName("Somebody app", "monthly_active_users", 1, TestCatalogue.NOW));
	}

	@Test
	void theSameRowCountsOnce() {
		park(1, "Nobody app", "value", "1M");
		park(1, "Nobody app", "value", "1M");
		park(2, "Nobody app", "value", "1M");

		assertThat(resolver().unresolved()).extracting(UnresolvedName::rows).containsExactly(1L);
		assertThat(this.catalogue.waiting().unresolved()).isEqualTo(1);
		know("nobody-app", "Nobody app");
		assertThat(resolver().resolveNow()).isEqualTo(1);
		assertThat(rows()).hasSize(1);
	}

	@Test
	void theSameRowOfAnotherUploadStillWaitsWhenTheFirstIsTakenBack() {
		park(1, "Nobody app", "value", "1M");
		park(2, "Nobody app", "value", "1M");

		withdraw(1);

		assertThat(resolver().unresolved()).extracting(UnresolvedName::rows).containsExactly(1L);
		know("nobody-app", "Nobody app");
		resolver().resolveNow();
		assertThat(rows()).extracting(ObservationRow::uploadId).containsExactly("u-2");
	}

	@Test
	void theSameRowOfTwoUploadsHasASuccessorAfterItEntered() {
		park(1, "Qwen application", "value", "18.34M");
		park(2, "Qwen application", "value", "18.34M");
		know("qwen-application", "Qwen application");
		resolver().resolveNow();

		withdraw(1);

		assertThat(resolver().unresolved()).extracting(UnresolvedName::rows).containsExactly(1L);
		assertThat(resolver().resolveNow()).isEqualTo(1);
		assertThat(rows()).extracting(ObservationRow::uploadId).containsExactly("u-1", "u-2");
	}

	@Test
	void severalRowsOfOneUploadBehindOneAreAllRemembered() {
		append(1, "value", "18.34M");
		behind(1, 2);
		behind(1, 2, "publishedAt", "");
		behind(1, 2, "publishedAt", "");

		assertThat(this.catalogue.waiting().behind(1)).hasSize(2);
	}

	@Test
	void aSuccessorThatRepeatsALaterRowOfTheSameUploadEnters() {
		append(1, "value", "18.34M");
		append(1, "publishedAt", "2025-12-05");
		behind(1, 2, "publishedAt", "");

		withdraw(1);

		assertThat(rows()).extracting(ObservationRow::uploadId).containsExactly("u-1", "u-1", "u-2");
		assertThat(rows()).extracting(ObservationRow::withdrawn).containsExactly(true, true, false);
	}

	@Test
	void aSuccessorThatSaysWhatStandsWaitsBehindThat() {
		append(1, "value", "18.34M");
		append(3, "publishedAt", "2025-12-05");
		behind(1, 2, "publishedAt", "");

		withdraw(1);
		assertThat(rows()).hasSize(2);
		withdraw(3);

		assertThat(rows()).extracting(ObservationRow::uploadId).containsExactly("u-1", "u-3", "u-2");
	}

	@Test
	void rowsOfAnUploadTakenBackWaitNoLonger() {
		park(1, "Nobody app", "value", "1M");

		withdraw(1);

		assertThat(resolver().unresolved()).isEmpty();
	}

	@Test
	void whereAnotherUploadSaidTheSameItsEvidenceTakesThePlace() {
		append(1, "value", "18.34M");
		behind(1, 2);
		behind(1, 3);

		assertThat(withdraw(1)).isEqualTo(1);

		assertThat(rows()).extracting(ObservationRow::uploadId).containsExactly("u-1", "u-2");
		assertThat(rows()).extracting(ObservationRow::withdrawn).containsExactly(true, false);
		withdraw(2);
		assertThat(rows()).extracting(ObservationRow::uploadId).containsExactly("u-1", "u-2", "u-3");
		withdraw(3);
		assertThat(rows()).extracting(ObservationRow::withdrawn).containsOnly(true).hasSize(3);
	}

	@Test
	void whatIsTakenBackAsWrongHasNoSuccessor() {
		append(1, "value", "18.34M");
		behind(1, 2);

		this.catalogue.withdrawals().ofObservation(rows().getFirst().id(), "misread");
		withdraw(1);

		assertThat(rows()).hasSize(1);
	}

	private void append(int upload, String... changes) {
		this.catalogue.log().write((writer) -> writer.append(SampleRows.observation(changes), from(upload)));
	}

	private void behind(long sequence, int upload, String... changes) {
		this.catalogue.waiting()
			.behind(sequence, new WaitingRow(0, from(upload), "row=5", "qwen-app", "monthly_active_users",
					qwenInNovember(changes)));
	}

	private void park(int upload, String name, String... changes) {
		Map<String, String> values = qwenInNovember(changes);
		values.put("subject", name);
		this.catalogue.waiting()
			.forSubject(new WaitingRow(0, from(upload), "row=2", name, "monthly_active_users", values));
	}

	private int withdraw(int upload) {
		return this.catalogue.log()
			.write((writer) -> this.catalogue.withdrawals().ofUpload(writer, "u-" + upload, "wrong file"));
	}

	private void know(String id, String name) {
		List<Subject> subjects = new ArrayList<>(this.registry.subjects());
		subjects.add(new Subject(id, "app", name, Map.of(), List.of(), List.of(), List.of(), null, null));
		this.registry = new Registry(2, subjects, this.registry.metrics(), List.of(), List.of(), List.of());
	}

	private Resolver resolver() {
		Registries registries = new Registries() {

			@Override
			public Registry current() {
				return WaitingRowsTests.this.registry;
			}

			@Override
			public Registry at(int version) {
				return current();
			}

		};
		return new Resolver(this.catalogue.log(), this.catalogue.waiting(), new ObjectProvider<>() {

			@Override
			public Registries getObject() {
				return registries;
			}

			@Override
			public java.util.stream.Stream<Registries> stream() {
				return Optional.of(registries).stream();
			}

		});
	}

	private List<ObservationRow> rows() {
		return this.catalogue.observations().list(new ObservationFilter(null, null, null, 0), 100);
	}

}
