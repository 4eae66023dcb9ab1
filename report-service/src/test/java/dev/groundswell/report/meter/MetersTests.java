package dev.groundswell.report.meter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.groundswell.report.Neighbours;
import dev.groundswell.report.ServiceTest;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
class MetersTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Neighbours neighbours;

	@Autowired
	private MeterRegistry registry;

	@BeforeEach
	@AfterEach
	void empty() {
		this.jdbc.sql("delete from edition").update();
		this.neighbours.answerAsFiled();
	}

	@Test
	void theReadmeListsEachMeterWithItsLabelsAndNoOther() throws IOException {
		String scrape = this.mvc.get().uri("/actuator/prometheus").exchange().getResponse().getContentAsString();
		var exposed = MeterTable.exposedIn(scrape).meters();
		var documented = MeterTable.ofReadme();

		assertThat(documented.own().meters()).containsAllEntriesOf(exposed);
		assertThat(exposed).containsAllEntriesOf(MeterTable.ofReadmeFromTheStart().own().meters());
		assertThat(documented.foreign())
			.allSatisfy((name) -> assertThat(scrape).containsPattern("(?m)^# TYPE " + name + " "));
	}

	@Test
	void theirClassExplainsEachOfThem() throws IOException {
		String source = Files.readString(Path.of("src/main/java/dev/groundswell/report/meter/Meters.java"));
		String explained = source.substring(0, source.indexOf("@Component"));

		assertThat(MeterTable.ofReadme().own().meters().keySet()).isNotEmpty()
			.allSatisfy((name) -> assertThat(explained)
				.contains(name.replaceFirst("(_total|(?<!_of|_timestamp)_seconds)$", "").replace('_', '.')));
	}

	@Test
	void eachAttemptThatEndedWellIsANewOrAKnownEdition() {
		double known = count("editions", "outcome", "known");
		long failed = attempts("failed");

		write();
		write();
		this.neighbours.answer("/api/v1/series", 500, "{}");
		assertThat(write()).hasStatus(503);

		assertThat(count("editions", "outcome", "new") + count("editions", "outcome", "known"))
			.isEqualTo(attempts("written"));
		assertThat(count("editions", "outcome", "known")).isEqualTo(known + 1);
		assertThat(attempts("failed")).isEqualTo(failed + 1);
	}

	@Test
	void aNeighbourThatIsAwayIsCountedByItsName() {
		double metrics = count("away", "neighbour", "metrics");
		double ingest = count("away", "neighbour", "ingest");
		this.neighbours.answer("/api/v1/observations/.*", 502, "{}");
		long failed = attempts("failed");

		assertThat(write()).hasStatus(503);

		assertThat(count("away", "neighbour", "metrics")).isEqualTo(metrics);
		assertThat(count("away", "neighbour", "ingest")).isGreaterThan(ingest);
		assertThat(attempts("failed")).isEqualTo(failed + 1);
	}

	@Test
	void verificationsAreNoAttemptsToWrite() throws IOException {
		String id = JsonMapper.shared().readTree(write().getResponse().getContentAsString()).path("id").asString();
		long attempts = attempts("written") + attempts("failed");
		double same = count("verifications", "outcome", "same");
		double failed = count("verifications", "outcome", "failed");

		verify(id);
		this.neighbours.answer("/api/v1/series", 500, "{}");
		verify(id);

		assertThat(count("verifications", "outcome", "same")).isEqualTo(same + 1);
		assertThat(count("verifications", "outcome", "failed")).isEqualTo(failed + 1);
		assertThat(attempts("written") + attempts("failed")).isEqualTo(attempts);
	}

	private MvcTestResult write() {
		return this.mvc.post()
			.uri("/api/v1/briefings")
			.header("Authorization", ServiceTest.BEARER)
			.header("Content-Type", "application/json")
			.content("{\"topic\":\"qwen\",\"weekEnding\":\"2025-12-06\"}")
			.exchange();
	}

	private void verify(String id) {
		this.mvc.post().uri("/api/v1/briefings/{id}/verification", id).exchange();
	}

	private double count(String name, String tag, String value) {
		return this.registry.get("groundswell.report." + name)
			.tag(tag, value)
			.counters()
			.stream()
			.mapToDouble((counter) -> counter.count())
			.sum();
	}

	private long attempts(String outcome) {
		return this.registry.get("groundswell.report.writing")
			.tag("outcome", outcome)
			.timers()
			.stream()
			.mapToLong(Timer::count)
			.sum();
	}

}
