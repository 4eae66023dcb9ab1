package dev.groundswell.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** One uploaded figure, followed to the page and back out again. */
@ExtendWith(SharedSuite.class)
class LogTests {

	private static final String HEADER = "subject,metric,value,periodStart,source,rootSource,qualifiers,publishedAt\n";

	@Test
	void anUploadedFigureReachesLogStatisticEditionAndPage(Suite suite) throws IOException {
		Http gateway = suite.gateway();
		JsonNode upload = upload(suite, "qwen-app,monthly_active_users,21.5M,2026-02,suite-test-a,suite-test-a,"
				+ "panel=suite-a;platform=app,2026-03-03");

		assertThat(upload.get("accepted").asInt()).isEqualTo(1);
		JsonNode row = gateway.get("/api/v1/observations?source=suite-test-a").json().get("items").get(0);
		assertThat(row.get("value").asString()).isEqualTo("21500000");
		JsonNode point = series(gateway, "suite-test-a").get(0).get("points").get(0);
		assertThat(point.get("value").asString()).isEqualTo("21500000");
		assertThat(point.get("evidence").get(0)).isEqualTo(row.get("id"));
		JsonNode edition = suite.write("qwen", "2026-03-07").json();
		assertThat(edition.toString()).contains("21.5 million").contains(row.get("id").asString());
		assertThat(gateway.get("/briefings/" + edition.get("id").asString()).text()).contains("21.5 million");
		assertThat(gateway.get("/evidence/" + row.get("id").asString()).text()).contains("21,500,000");
		assertThat(gateway.get("/api/v1/evidence/" + row.get("sha256").asString()).text()).contains("21.5M");
	}

	@Test
	void aWithdrawalIsSeenEverywhere(Suite suite) throws IOException {
		Http gateway = suite.gateway();
		JsonNode upload = upload(suite, "qwen-app,monthly_active_users,22.5M,2026-03,suite-test-b,suite-test-b,"
				+ "panel=suite-b;platform=app,2026-04-02");
		String id = gateway.get("/api/v1/observations?source=suite-test-b")
			.json()
			.get("items")
			.get(0)
			.get("id")
			.asString();
		assertThat(suite.write("qwen", "2026-04-04").json().toString()).contains(id);
		long before = upload.get("position").asLong();

		JsonNode withdrawn = gateway
			.post("/api/v1/uploads/" + upload.get("uploadId").asString() + "/withdrawal", "application/json",
					"{\"reason\":\"typed the wrong month\"}")
			.json();

		suite.awaitPosition(withdrawn.get("position").asLong());
		assertThat(withdrawn.get("withdrawn").asInt()).isEqualTo(1);
		assertThat(gateway.get("/api/v1/observations/" + id).json().get("withdrawn").toString())
			.contains("typed the wrong month");
		assertThat(series(gateway, "suite-test-b")).isEmpty();
		assertThat(series(gateway, "suite-test-b&position=" + before)).hasSize(1);
		assertThat(suite.write("qwen", "2026-04-04").json().toString()).doesNotContain(id);
		assertThat(gateway.get("/evidence/" + id).text()).contains("Taken back", "typed the wrong month");
		assertThat(gateway.get("/subjects/qwen-app").text()).doesNotContain("22.5");
	}

	@Test
	void aStrangerWritesNothing(Suite suite) throws IOException {
		Answer answer = suite.gateway()
			.postWithoutToken("/api/v1/observations", "text/csv",
					HEADER + "qwen-app,likes,1,2026-01-01,x,x,,2026-01-02");

		assertThat(answer.status()).isEqualTo(401);
		assertThat(answer.json().get("type").asString()).isEqualTo("urn:groundswell:problem:unauthenticated");
	}

	@Test
	void aStrangersLargeUploadIsRefusedAudibly(Suite suite) throws IOException {
		Answer answer = suite.gateway()
			.postWithoutToken("/api/v1/observations", "text/csv", HEADER + "x".repeat(20 * 1024 * 1024));

		assertThat(answer.status()).isEqualTo(401);
		assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
	}

	@Test
	void rowsAreAlsoHadAsCsvAndAsLines(Suite suite) throws IOException {
		Http gateway = suite.gateway();

		Answer csv = gateway.get("/api/v1/observations?subject=qwen-app&limit=3", "Accept", "text/csv");
		Answer lines = gateway.get("/api/v1/series?subject=qwen-app", "Accept", "application/x-ndjson");

		assertThat(csv.header("Content-Type")).startsWith("text/csv");
		assertThat(csv.text().lines()).hasSize(4).first().asString().contains("subject", "metric", "value");
		assertThat(lines.header("Content-Type")).startsWith("application/x-ndjson");
		assertThat(lines.text().lines()).isNotEmpty().allMatch((line) -> line.startsWith("{") && line.endsWith("}"));
	}

	@Test
	void everyServiceDescribesItsPaths(Suite suite) throws IOException {
		for (String service : List.of("ingest", "metrics", "report")) {
			Answer document = suite.gateway().get("/api/v1/openapi/" + service + ".yaml");

			assertThat(document.status()).as(service).isEqualTo(200);
			assertThat(document.text()).contains("openapi: 3.", "/api/v1/").doesNotContain("localhost", "127.0.0.1");
		}
	}

	@Test
	void statisticsHealThemselvesFromAnEmptyDirectory(Suite suite) throws IOException {
		long position = suite.gateway().get("/api/v1/series?subject=qwen-app").json().get("position").asLong();
		String question = "/api/v1/series?subject=qwen-app&asOf=2026-06-30&position=" + position;
		String before = suite.gateway().get(question).json().get("items").toString();
		ServiceProcess metrics = suite.service("metrics-service");
		metrics.stop();

		try (var files = Files.walk(suite.dataOf("metrics-service"))) {
			files.sorted(Comparator.reverseOrder()).forEach((file) -> file.toFile().delete());
		}
		Answer away = suite.gateway().get(question);
		assertThat(away.status()).isEqualTo(503);
		assertThat(away.header("Retry-After")).isNotBlank();
		assertThat(Files.readString(suite.logOf("gateway"))).contains("Service is away");
		metrics.startAgain();

		suite.awaitReady("metrics-service");
		suite.awaitPosition(position);
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> suite.gateway().get(question).status() == 200);
		assertThat(suite.gateway().get(question).json().get("items").toString()).isEqualTo(before);
	}

	private static JsonNode upload(Suite suite, String line) throws IOException {
		Answer answer = suite.gateway().post("/api/v1/observations", "text/csv", HEADER + line + "\n");
		assertThat(answer.status()).as(answer.text()).isEqualTo(201);
		suite.awaitPosition(answer.json().get("position").asLong());
		return answer.json();
	}

	private static JsonNode series(Http gateway, String source) throws IOException {
		return gateway.get("/api/v1/series?subject=qwen-app&rootSource=" + source).json().get("items");
	}

}
