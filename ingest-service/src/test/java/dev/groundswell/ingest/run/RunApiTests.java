package dev.groundswell.ingest.run;

import java.time.Duration;
import java.time.Instant;

import dev.groundswell.ingest.Golden;
import dev.groundswell.ingest.fetch.ReplayServer.Reply;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static dev.groundswell.ingest.Answers.text;
import static org.assertj.core.api.Assertions.assertThat;

/** Runs as callers see them, kept as files that callers test themselves against. */
@RunTest
@TestPropertySource(properties = "examples=alone")
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RunApiTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Runs runs;

	@Autowired
	private Runner runner;

	@Autowired
	private MovingClock clock;

	@Test
	@Order(1)
	void aSourceNobodyHasAskedForIsOff() {
		assertThat(get("/api/v1/sources/huggingface-models")).bodyJson()
			.extractingPath("$.collection.health")
			.isEqualTo("off");
		assertThat(get("/api/v1/sources/scmp")).bodyJson().extractingPath("$.collection").isNull();
	}

	@Test
	@Order(2)
	void aRunIsAskedForOnce() {
		assertThat(this.mvc.post().uri("/api/v1/sources/huggingface-models/runs").exchange()).hasStatus(401);

		MvcTestResult asked = post("/api/v1/sources/huggingface-models/runs");
		MvcTestResult again = post("/api/v1/sources/huggingface-models/runs");

		assertThat(asked).hasStatus(202).hasHeader("Location", "/api/v1/runs/run-1");
		Golden.example("run-requested", text(asked));
		assertThat(again).hasStatus(409);
		Golden.example("problem-already-running", text(again));
		assertThat(post("/api/v1/sources/scmp/runs")).hasStatus(422);
		assertThat(post("/api/v1/sources/nobody/runs")).hasStatus(404);
	}

	@Test
	@Order(3)
	void aRunShowsWhatBecameOfIt() {
		Replay.SERVER.reset();
		Replay.SERVER.on("author=Qwen", Reply.status(429).with("RateLimit", "\"api\";r=0;t=55"), Reply
			.json("""
					[{"id":"Qwen/Qwen3-4B","createdAt":"2025-04-27T03:41:29.000Z","downloads":1234567,"downloadsAllTime":98765432,"likes":321},
					 {"id":"Qwen/Qwen3-8B","downloads":"many"}]"""));
		Replay.SERVER.on("author=deepseek-ai", Reply.status(401).with("X-Error-Message", "Repository not found"));
		Replay.SERVER.on("sort=downloads", Reply.json("[{\"id\":\"acme/odd-model\",\"downloads\":7}]"));

		this.runner.attempt(this.runs.get("run-1"), () -> false);

		example("run", "/api/v1/runs/run-1");
		example("run-fetches", "/api/v1/runs/run-1/fetches");
		example("subjects-without-family", "/api/v1/subjects/without-family");
		example("source-collected", "/api/v1/sources/huggingface-models");
	}

	@Test
	@Order(4)
	void aRunThatWaitsCanBeEnded() {
		post("/api/v1/sources/openrouter-rankings/runs");

		MvcTestResult ended = post("/api/v1/runs/run-2/cancellation");
		this.runner.attempt(this.runs.get("run-2"), () -> false);

		assertThat(ended).hasStatus(202).bodyJson().extractingPath("$.cancelRequested").isEqualTo(true);
		assertThat(get("/api/v1/runs/run-2")).bodyJson().extractingPath("$.state").isEqualTo("cancelled");
		MvcTestResult late = post("/api/v1/runs/run-2/cancellation");
		assertThat(late).hasStatus(409);
		Golden.example("problem-already-finished", text(late));
		example("runs", "/api/v1/runs?limit=2");
	}

	@Test
	@Order(5)
	void runsAreFilteredAndPaged() {
		assertThat(get("/api/v1/runs?state=partial")).bodyJson()
			.extractingPath("$.items[*].id")
			.asArray()
			.containsExactly("run-1");
		assertThat(get("/api/v1/runs?source=openrouter-rankings")).bodyJson()
			.extractingPath("$.items[*].id")
			.asArray()
			.containsExactly("run-2");
		assertThat(get("/api/v1/runs?limit=1")).bodyJson().extractingPath("$.next").isEqualTo("run-2");
		assertThat(get("/api/v1/runs?after=run-2")).bodyJson()
			.extractingPath("$.items[*].id")
			.asArray()
			.containsExactly("run-1");
		assertThat(get("/api/v1/runs?state=dead")).hasStatus(400);
		assertThat(get("/api/v1/runs?after=2")).hasStatus(400);
		assertThat(get("/api/v1/runs/run-99")).hasStatus(404);
		assertThat(get("/api/v1/runs?format=csv")).hasStatusOk();
	}

	@Test
	@Order(6)
	void aSourceThatRecordsNothingForLongIsStale() {
		Instant before = this.clock.instant();
		this.clock.move(Duration.ofDays(4));

		assertThat(get("/api/v1/sources/huggingface-models")).bodyJson()
			.extractingPath("$.collection.health")
			.isEqualTo("stale");
		this.clock.set(before);
	}

	@Test
	@Order(7)
	void prometheusSeesTheSourcesAndTheRows() {
		assertThat(text(get("/actuator/prometheus"))).contains(
				"groundswell_ingest_runs_total{outcome=\"partial\",source=\"huggingface-models\"} 1.0",
				"groundswell_ingest_run_rows_total{outcome=\"rejected\",source=\"huggingface-models\"} 1.0",
				"groundswell_ingest_fetches_total{outcome=\"throttled\",source=\"huggingface-models\"} 1.0",
				"groundswell_ingest_source_last_success_timestamp_seconds{source=\"huggingface-models\"} 1.76",
				"groundswell_ingest_source_stale_at_timestamp_seconds{source=\"huggingface-models\"} 1.76",
				"groundswell_ingest_models_without_family");
	}

	private void example(String name, String path) {
		MvcTestResult result = get(path);
		assertThat(result).hasStatusOk();
		Golden.example(name, text(result).replace(Replay.SERVER.uri().toString(), "https://huggingface.co"));
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).exchange();
	}

	private MvcTestResult post(String path) {
		return this.mvc.post().uri(path).header(HttpHeaders.AUTHORIZATION, "Bearer secret").exchange();
	}

}
