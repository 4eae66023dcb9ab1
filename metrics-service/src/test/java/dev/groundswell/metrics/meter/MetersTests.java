package dev.groundswell.metrics.meter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.groundswell.metrics.SampleLogTest;
import dev.groundswell.metrics.store.StoreBusyException;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@SampleLogTest
class MetersTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private MeterRegistry registry;

	@Autowired
	private Meters meters;

	@Test
	void theReadmeListsEachMeterWithItsLabelsAndNoOther() throws IOException {
		this.meters.load(() -> 0);
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
		String source = Files.readString(Path.of("src/main/java/dev/groundswell/metrics/meter/Meters.java"));
		String explained = source.substring(0, source.indexOf("@Component"));

		assertThat(MeterTable.ofReadme().own().meters().keySet()).isNotEmpty()
			.allSatisfy((name) -> assertThat(explained)
				.contains(name.replaceFirst("(_total|(?<!_of|_timestamp)_seconds)$", "").replace('_', '.')));
	}

	@Test
	void theWorkOfTheStoreIsTimedByTask() {
		long rows = count("rows", "none");
		long boards = count("stated-metrics", "none");

		assertThat(this.mvc.get().uri("/api/v1/series?subject=chatgpt")).hasStatusOk();
		assertThat(this.mvc.get().uri("/api/v1/leaderboards")).hasStatusOk();

		assertThat(count("rows", "none")).isGreaterThan(rows);
		assertThat(count("stated-metrics", "none")).isEqualTo(boards + 1);
	}

	@Test
	void whatTheStoreRefusesIsTimedByReason() {
		assertThatThrownBy(() -> this.meters.work("rows", () -> {
			throw new StoreBusyException("Too many questions at once", new IllegalStateException());
		})).isInstanceOf(StoreBusyException.class);

		assertThat(count("rows", "StoreBusyException")).isEqualTo(1);
	}

	private long count(String task, String error) {
		return this.registry.find("groundswell.store.work")
			.tags("task", task, "error", error)
			.timers()
			.stream()
			.mapToLong((timer) -> timer.count())
			.sum();
	}

}
