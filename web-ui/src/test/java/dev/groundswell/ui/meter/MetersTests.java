package dev.groundswell.ui.meter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import dev.groundswell.ui.neighbour.Neighbour;
import dev.groundswell.ui.neighbour.Neighbours;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The meters of the running service are what they are said to be. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.http.serviceclient.ingest.base-url=http://127.0.0.1:1",
				"spring.http.serviceclient.metrics.base-url=http://127.0.0.1:1",
				"spring.http.serviceclient.report.base-url=http://127.0.0.1:1" })
class MetersTests {

	@LocalServerPort
	private int port;

	@Autowired
	private MeterRegistry registry;

	@Autowired
	private Neighbours neighbours;

	@Test
	void theReadmeListsEachMeterWithItsLabelsAndNoOther() throws IOException {
		this.neighbours.ask(Neighbour.INGEST, () -> "here");
		get("/");
		String scrape = get("/actuator/prometheus");
		var exposed = MeterTable.exposedIn(scrape).meters();
		var documented = MeterTable.ofReadme();

		assertThat(documented.own().meters()).containsAllEntriesOf(exposed);
		assertThat(exposed).containsAllEntriesOf(MeterTable.ofReadmeFromTheStart().own().meters());
		assertThat(documented.foreign())
			.allSatisfy((name) -> assertThat(scrape).containsPattern("(?m)^# TYPE " + name + " "));
	}

	@Test
	void theirClassExplainsEachOfThem() throws IOException {
		String source = Files.readString(Path.of("src/main/java/dev/groundswell/ui/meter/Meters.java"));
		String explained = source.substring(0, source.indexOf("@Component"));

		assertThat(MeterTable.ofReadme().own().meters().keySet()).isNotEmpty()
			.allSatisfy((name) -> assertThat(explained)
				.contains(name.replaceFirst("(_total|(?<!_of|_timestamp)_seconds)$", "").replace('_', '.')));
	}

	@Test
	void eachQuestionHasOneOutcome() {
		double all = questions();
		double here = answers("ingest", "here");

		this.neighbours.ask(Neighbour.INGEST, () -> "here");
		this.neighbours.<String>ask(Neighbour.INGEST, () -> null);

		assertThat(questions()).isEqualTo(all + 2);
		assertThat(answers("ingest", "here")).isEqualTo(here + 1);
	}

	@Test
	void onlyAServiceThatAnswersWasSeen() throws IOException {
		get("/disputes");
		this.neighbours.ask(Neighbour.INGEST, () -> "here");

		assertThat(answers("metrics", "away")).isPositive();
		assertThat(get("/actuator/prometheus"))
			.contains("groundswell_ui_neighbour_seen_timestamp_seconds{neighbour=\"ingest\"}")
			.doesNotContain("groundswell_ui_neighbour_seen_timestamp_seconds{neighbour=\"metrics\"}");
	}

	private double questions() {
		return this.registry.get("groundswell.ui.answers").counters().stream().mapToDouble(Counter::count).sum();
	}

	private double answers(String neighbour, String outcome) {
		return this.registry.get("groundswell.ui.answers")
			.tags("neighbour", neighbour, "outcome", outcome)
			.counter()
			.count();
	}

	private String get(String path) throws IOException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client
				.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path)).build(),
						HttpResponse.BodyHandlers.ofString())
				.body();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
	}

}
