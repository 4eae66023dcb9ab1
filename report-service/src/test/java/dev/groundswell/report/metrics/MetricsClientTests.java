package dev.groundswell.report.metrics;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import dev.groundswell.report.meter.Meters;
import dev.groundswell.report.problem.NeighbourAwayException;
import dev.groundswell.report.problem.PositionNotReachedException;
import dev.groundswell.report.topic.Topics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Reads the very examples that metrics-service is tested against. */
class MetricsClientTests {

	private static final Path EXAMPLES = Path.of("..", "metrics-service", "api", "examples");

	private static final Pin PIN = new Pin(Instant.parse("2025-12-06T23:59:59.999999Z"), 28, 1);

	private static final LocalDate WEEK = LocalDate.of(2025, 12, 6);

	private final WireMockServer server = new WireMockServer(
			WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());

	private Metrics metrics = metrics("http://127.0.0.1:9");

	@BeforeEach
	void start() {
		this.server.start();
		this.metrics = metrics(this.server.baseUrl());
	}

	@AfterEach
	void stop() {
		this.server.stop();
	}

	@Test
	void seriesAreReadWithTheirPointsAndBreaks() {
		answer("/api/v1/series", "series.json");

		List<Series> series = this.metrics.series(PIN, List.of("qwen-app"), List.of("monthly_active_users"));

		assertThat(series).isNotEmpty().allSatisfy((one) -> {
			assertThat(one.points()).isNotEmpty();
			assertThat(one.points()).allSatisfy((point) -> {
				assertThat(point.evidence()).isNotEmpty();
				assertThat(point.rootSourceName()).isNotBlank();
			});
		});
		assertThat(series).anySatisfy((one) -> assertThat(one.breaks()).isNotEmpty());
	}

	@Test
	void growthCarriesItsImpliedBase() {
		answer("/api/v1/statistics/growth", "growth.json");

		List<Growth> growths = this.metrics.growth(PIN, List.of("qwen-app"), List.of("monthly_active_users"), WEEK);

		assertThat(growths).isNotEmpty();
		assertThat(growths).anySatisfy((one) -> assertThat(one.implied()).isPresent());
		assertThat(growths).anySatisfy((one) -> assertThat(one.later().value()).isGreaterThan(BigDecimal.ONE));
	}

	@Test
	void overtakesAndDiscrepanciesNameTheirFigures() {
		answer("/api/v1/statistics/overtakes", "overtakes.json");
		answer("/api/v1/statistics/discrepancies", "discrepancies.json");

		List<Overtake> overtakes = this.metrics.overtakes(PIN, "downloads_all_time", List.of("qwen"), WEEK, WEEK);
		List<Discrepancy> discrepancies = this.metrics.discrepancies(PIN, List.of("qwen"), List.of("rank"), WEEK);

		assertThat(overtakes).isNotEmpty().allSatisfy((one) -> assertThat(one.winner().evidence()).isNotEmpty());
		assertThat(discrepancies).isNotEmpty().allSatisfy((one) -> assertThat(one.figures()).hasSize(2));
		assertThat(discrepancies).anyMatch(Discrepancy::isConflicting);
	}

	@Test
	void freshnessPinsThePosition() {
		answer("/api/v1/statistics/freshness", "freshness.json");

		Pin pin = this.metrics.pin(PIN.asOf(), null);

		assertThat(pin.position()).isPositive();
		assertThat(this.metrics.freshness(pin)).isNotEmpty();
	}

	@Test
	void aPositionNotReachedIsToldFromAnAbsentNeighbour() throws IOException {
		this.server.stubFor(get(urlPathEqualTo("/api/v1/statistics/freshness")).willReturn(aResponse().withStatus(503)
			.withBody(Files.readString(EXAMPLES.resolve("problem-position-not-reached.json")))));

		assertThatExceptionOfType(PositionNotReachedException.class)
			.isThrownBy(() -> this.metrics.pin(PIN.asOf(), 9999L));

		this.server.stop();
		assertThatExceptionOfType(NeighbourAwayException.class).isThrownBy(() -> this.metrics.pin(PIN.asOf(), null));
	}

	private void answer(String path, String example) {
		try {
			this.server
				.stubFor(get(urlPathEqualTo(path)).willReturn(okJson(Files.readString(EXAMPLES.resolve(example)))));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Metrics metrics(String url) {
		RestClient client = RestClient.builder().baseUrl(url).build();
		return new Metrics(HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
			.build()
			.createClient(MetricsClient.class), new Meters(new SimpleMeterRegistry(), new Topics(List.of())));
	}

}
