package dev.groundswell.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import dev.groundswell.deploy.SpanReceiver.SentSpan;
import org.assertj.core.groups.Tuple;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What the running services send to a collector. */
@ExtendWith(SharedSuite.class)
class TraceTests {

	@Test
	void writingAnEditionIsOneTraceFromTheDoorToTheStores(Suite suite) throws IOException {
		String trace = newTrace();
		Answer answer = suite.gateway()
			.post("/api/v1/briefings", "application/json", "{\"topic\":\"qwen\",\"weekEnding\":\"2025-12-06\"}",
					"traceparent", parent(trace));

		assertThat(answer.status()).as(answer.text()).isIn(200, 201);
		untilSent(suite, trace,
				List.of(tuple("gateway", "http post"), tuple("report-service", "http post /api/v1/briefings"),
						tuple("report-service", "store Editions.find"),
						tuple("metrics-service", "http get /api/v1/series"), tuple("metrics-service", "store rows"),
						tuple("ingest-service", "http get /api/v1/observations/{id}"),
						tuple("ingest-service", "store Observations.find")));
		assertThat(Files.readAllLines(suite.logOf("report-service")))
			.anySatisfy((line) -> assertThat(line).contains("Edition written", trace));
	}

	@Test
	void aPageAsksSeveralServicesWithinOneTrace(Suite suite) throws IOException {
		String trace = newTrace();

		assertThat(suite.gateway().get("/", "traceparent", parent(trace)).status()).isEqualTo(200);

		untilSent(suite, trace, List.of(tuple("web-ui", "http get /"), tuple("metrics-service", "store rows"),
				tuple("report-service", "http get /api/v1/briefings")));
	}

	@Test
	void whatTheStatisticsLoadIsATraceOfItsOwn(Suite suite) {
		SentSpan load = suite.spans()
			.all()
			.stream()
			.filter((span) -> span.name().equals("load segments"))
			.findFirst()
			.orElseThrow();

		assertThat(load.parent()).isEmpty();
		untilSent(suite, load.trace(), List.of(tuple("metrics-service", "store load"),
				tuple("ingest-service", "http get /api/v1/segments/{sequence}")));
	}

	@Test
	void probesAndLooksThatFindNothingAreNotTraced(Suite suite) throws IOException {
		String probe = newTrace();
		String request = newTrace();
		suite.http("ingest-service").get("/actuator/health/readiness", "traceparent", parent(probe));
		suite.http("ingest-service").get("/api/v1/metrics", "traceparent", parent(request));

		untilSent(suite, request, List.of(tuple("ingest-service", "http get /api/v1/metrics")));

		assertThat(suite.spans().of(probe)).isEmpty();
		assertThat(suite.spans().all()).extracting(SentSpan::name)
			.doesNotContain("http get /api/v1/segments")
			.noneMatch((name) -> name.startsWith("task registry"));
	}

	private static void untilSent(Suite suite, String trace, List<Tuple> spans) {
		Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.untilAsserted(() -> assertThat(suite.spans().of(trace)).extracting(SentSpan::service, SentSpan::name)
				.containsAll(spans));
	}

	private static String newTrace() {
		return UUID.randomUUID().toString().replace("-", "");
	}

	private static String parent(String trace) {
		return "00-" + trace + "-" + trace.substring(16) + "-01";
	}

}
