package dev.groundswell.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;

/** The meters are what they are said to be. */
class MetersTests extends GatewayTest {

	@Autowired
	private MeterRegistry registry;

	@Test
	void theReadmeListsEachMeterWithItsLabelsAndNoOther() throws IOException {
		get("/api/v1/topics");
		String scrape = get("/actuator/prometheus").body();
		var exposed = MeterTable.exposedIn(scrape).meters();
		var documented = MeterTable.ofReadme();

		assertThat(documented.own().meters()).containsAllEntriesOf(exposed);
		assertThat(exposed).containsAllEntriesOf(MeterTable.ofReadmeFromTheStart().own().meters());
		assertThat(documented.foreign())
			.allSatisfy((name) -> assertThat(scrape).containsPattern("(?m)^# TYPE " + name + " "));
	}

	@Test
	void theirClassExplainsEachOfThem() throws IOException {
		String source = Files.readString(Path.of("src/main/java/dev/groundswell/gateway/meter/Meters.java"));
		String explained = source.substring(0, source.indexOf("@Component"));

		assertThat(MeterTable.ofReadme().own().meters().keySet()).isNotEmpty()
			.allSatisfy((name) -> assertThat(explained)
				.contains(name.replaceFirst("(_total|(?<!_of|_timestamp)_seconds)$", "").replace('_', '.')));
	}

	@Test
	void eachAnswerOfAnOpenBreakerIsACallNotPermitted() {
		double away = away("report", "open");
		double notPermitted = notPermitted("report");
		breaker("report").transitionToOpenState();

		get("/api/v1/topics");
		get("/api/v1/briefings");

		assertThat(away("report", "open")).isEqualTo(away + 2);
		assertThat(notPermitted("report")).isEqualTo(notPermitted + 2);
	}

	@Test
	void anAnswerGivenInPlaceHasOneReason() {
		double away = away("metrics");
		service("metrics").stubFor(any(anyUrl()).willReturn(aResponse().withStatus(502)));

		get("/api/v1/series");

		assertThat(away("metrics")).isEqualTo(away + 1);
	}

	private double away(String neighbour) {
		return this.registry.get("groundswell.gateway.away")
			.tag("neighbour", neighbour)
			.counters()
			.stream()
			.mapToDouble(Counter::count)
			.sum();
	}

	private double away(String neighbour, String reason) {
		return this.registry.get("groundswell.gateway.away")
			.tags("neighbour", neighbour, "reason", reason)
			.counter()
			.count();
	}

	private double notPermitted(String name) {
		return this.registry.get("resilience4j.circuitbreaker.not.permitted.calls").tag("name", name).counter().count();
	}

}
