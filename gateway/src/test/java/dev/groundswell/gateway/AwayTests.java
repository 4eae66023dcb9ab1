package dev.groundswell.gateway;

import java.util.regex.Pattern;

import com.github.tomakehurst.wiremock.http.Fault;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/** What happens when a service is slow, broken or gone. */
class AwayTests extends GatewayTest {

	private static final String SERIES = "/api/v1/series";

	@ParameterizedTest
	@ValueSource(ints = { 502, 503, 504 })
	void readIsRepeatedUntilItSucceeds(int status) {
		service("metrics").stubFor(any(urlEqualTo(SERIES)).inScenario("mends")
			.whenScenarioStateIs("Started")
			.willReturn(aResponse().withStatus(status))
			.willSetStateTo("half"));
		service("metrics").stubFor(any(urlEqualTo(SERIES)).inScenario("mends")
			.whenScenarioStateIs("half")
			.willReturn(aResponse().withStatus(status))
			.willSetStateTo("mended"));
		service("metrics").stubFor(any(urlEqualTo(SERIES)).inScenario("mends")
			.whenScenarioStateIs("mended")
			.willReturn(aResponse().withBody("figures")));

		assertThat(get(SERIES).body()).isEqualTo("figures");
	}

	@Test
	void readIsRepeatedAFewTimesOnly() {
		service("metrics").stubFor(any(urlEqualTo(SERIES)).willReturn(aResponse().withStatus(503)));

		var answer = get(SERIES);

		assertThat(answer.statusCode()).isEqualTo(503);
		assertThat(answer.headers().firstValue("Retry-After")).isPresent();
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(answer.body()).contains("urn:groundswell:problem:neighbour-away", "\"service\":\"metrics\"");
		service("metrics").verify(3, getRequestedFor(urlEqualTo(SERIES)));
	}

	@Test
	void brokenConnectionIsTriedAgainForAReader() {
		service("metrics")
			.stubFor(any(urlEqualTo(SERIES)).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

		assertThat(get(SERIES).statusCode()).isEqualTo(503);
		service("metrics").verify(3, getRequestedFor(urlEqualTo(SERIES)));
	}

	@Test
	void postIsNeverRepeated() {
		var service = service("ingest");
		service.stubFor(any(urlEqualTo("/api/v1/uploads/1/withdrawal")).willReturn(aResponse().withStatus(503)));
		service.stubFor(any(urlEqualTo("/api/v1/observations"))
			.willReturn(aResponse().withStatus(503).withHeader("Retry-After", "0")));
		service.stubFor(
				any(urlEqualTo("/api/v1/subjects")).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

		assertThat(post("/api/v1/uploads/1/withdrawal", "{}").statusCode()).isEqualTo(503);
		assertThat(post("/api/v1/observations", "x").statusCode()).isEqualTo(503);
		assertThat(post("/api/v1/subjects", "{}").body()).contains("neighbour-away");

		service.verify(1, postRequestedFor(urlEqualTo("/api/v1/uploads/1/withdrawal")));
		service.verify(1, postRequestedFor(urlEqualTo("/api/v1/observations")));
		service.verify(1, postRequestedFor(urlEqualTo("/api/v1/subjects")));
	}

	@Test
	void wordOfTheServiceItselfPassesUnrepeated() {
		service("metrics").stubFor(any(urlEqualTo(SERIES))
			.willReturn(aResponse().withStatus(503).withHeader("Retry-After", "1").withBody("position not reached")));

		var answer = get(SERIES);

		assertThat(answer.statusCode()).isEqualTo(503);
		assertThat(answer.body()).isEqualTo("position not reached");
		service("metrics").verify(1, getRequestedFor(urlEqualTo(SERIES)));
		assertThat(breaker("metrics").getMetrics().getNumberOfFailedCalls()).isZero();
	}

	@ParameterizedTest
	@ValueSource(ints = { 400, 404, 410, 422, 500 })
	void otherErrorsPassAsTheyAre(int status) {
		service("report")
			.stubFor(any(urlEqualTo("/api/v1/topics")).willReturn(aResponse().withStatus(status).withBody("why")));

		var answer = get("/api/v1/topics");

		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.body()).isEqualTo("why");
		service("report").verify(1, getRequestedFor(urlEqualTo("/api/v1/topics")));
	}

	@Test
	void silenceIsCutShortAndNotRepeated() {
		service("metrics").stubFor(any(urlEqualTo(SERIES)).willReturn(aResponse().withFixedDelay(30_000)));

		var answer = get(SERIES);

		assertThat(answer.statusCode()).isEqualTo(504);
		assertThat(answer.headers().firstValue("Retry-After")).isPresent();
		assertThat(answer.body()).contains("neighbour-away", "did not answer in time");
		assertThat(breaker("metrics").getMetrics().getNumberOfFailedCalls()).isEqualTo(1);
	}

	@Test
	void openBreakerAsksNobody() {
		breaker("metrics").transitionToOpenState();

		var answer = get(SERIES);

		assertThat(answer.statusCode()).isEqualTo(503);
		assertThat(answer.headers().firstValue("Retry-After")).isPresent();
		assertThat(answer.body()).contains("\"service\":\"metrics\"");
		assertThat(service("metrics").getAllServeEvents()).isEmpty();
		assertThat(get("/api/v1/topics").statusCode()).isEqualTo(200);
	}

	@Test
	void breakerOpensAfterFailuresAndClosesAfterSuccesses() {
		service("metrics").stubFor(any(anyUrl()).willReturn(aResponse().withStatus(502)));
		for (int call = 0; call < 10; call++) {
			get(SERIES);
		}
		assertThat(breaker("metrics").getState()).isEqualTo(CircuitBreaker.State.OPEN);

		service("metrics").resetAll();
		service("metrics").stubFor(any(anyUrl()).willReturn(aResponse().withBody("back")));
		breaker("metrics").transitionToHalfOpenState();
		for (int call = 0; call < 3; call++) {
			assertThat(get(SERIES).body()).isEqualTo("back");
		}

		assertThat(breaker("metrics").getState()).isEqualTo(CircuitBreaker.State.CLOSED);
	}

	@Test
	void uploadsAndEvidenceDoNotWaitForTheBreaker() {
		breaker("ingest").transitionToOpenState();

		assertThat(post("/api/v1/observations", "x").body()).isEqualTo("ingest");
		assertThat(get("/api/v1/evidence/abc").body()).isEqualTo("ingest");
		assertThat(get("/api/v1/sources").statusCode()).isEqualTo(503);
	}

	@Test
	void browserIsGivenAPageWhenThePagesAreAway() {
		breaker("web-ui").transitionToOpenState();

		var page = get("/briefings", "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
		var problem = get("/briefings", "Accept", "application/json");

		assertThat(page.statusCode()).isEqualTo(503);
		assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
		assertThat(page.headers().firstValue("Retry-After")).isPresent();
		assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("style-src 'sha256-")
			.doesNotContain("unsafe");
		assertThat(page.body()).contains("The pages are away", "<html lang=\"en\">").doesNotContain("<script");
		assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(problem.body()).contains("neighbour-away", "web-ui");
	}

	@Test
	void gatewayIsReadyWhoeverIsAway() {
		SERVICES.keySet().forEach((name) -> breaker(name).transitionToOpenState());

		assertThat(get("/actuator/health/readiness").body()).contains("UP");
		assertThat(get("/actuator/health/liveness").body()).contains("UP");
	}

	@Test
	void metersTellWhoWasAway() {
		breaker("report").transitionToOpenState();
		get("/api/v1/topics");

		assertThat(get("/actuator/prometheus").body()).contains("groundswell_gateway_away_total{",
				"neighbour=\"report\",reason=\"open\"", "resilience4j_circuitbreaker_state", "resilience4j_retry_calls",
				"http_server_requests_seconds_bucket");
	}

	@Test
	void timesAreCountedInFewBuckets() {
		get("/api/v1/topics");

		var bounds = Pattern.compile("http_server_requests_seconds_bucket\\{.*le=\"([^\"]+)\"")
			.matcher(get("/actuator/prometheus").body())
			.results()
			.map((found) -> found.group(1))
			.distinct();
		assertThat(bounds).containsExactlyInAnyOrder("0.05", "0.2", "1.0", "5.0", "+Inf");
	}

}
