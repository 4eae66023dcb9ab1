package dev.groundswell.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Articles through the whole suite: claims, the log, verdicts, an edition. */
@ExtendWith(SharedSuite.class)
class ArticleTests {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String TEXT = """
			The Qwen app counted 18.34 million monthly active users in November 2025, according to Aicpb.com. \
			Early in December it had 30 million monthly active users, a jump of 149% month over month.""";

	private static Answer post(Suite suite, String path, Map<String, String> body) throws IOException {
		return suite.gateway().post("/api/v1" + path, "application/json", JSON.writeValueAsString(body));
	}

	private static JsonNode checked(Suite suite, Map<String, String> article) throws IOException {
		Answer begun = post(suite, "/checks", article);
		assertThat(begun.status()).as(begun.text()).isIn(200, 201, 202);
		String path = "/api/v1/checks/" + begun.json().get("id").asString();
		return Awaitility.await("the check")
			.atMost(Duration.ofMinutes(2))
			.pollInterval(Duration.ofMillis(200))
			.until(() -> suite.gateway().get(path).json(),
					(check) -> List.of("done", "failed").contains(check.get("status").asString()));
	}

	@Test
	void aClaimOfAnArticleLeadsFromTheLogToItsBytes(Suite suite) throws IOException {
		Answer taken = post(suite, "/documents", Map.of("text", TEXT, "publisher", "Example Courier", "publishedAt",
				"2025-12-15", "url", "https://courier.example.org/2025/12/15/qwen"));
		assertThat(taken.status()).as(taken.text()).isEqualTo(201);
		JsonNode claim = suite.gateway()
			.get("/api/v1/documents/" + taken.json().get("id").asString() + "/claims")
			.json()
			.get("items")
			.valueStream()
			.filter((one) -> one.get("value").asString().equals("18340000"))
			.findFirst()
			.orElseThrow();
		assertThat(claim.get("status").asString()).isEqualTo("accepted");
		assertThat(claim.get("entry").get("state").asString()).isEqualTo("recorded");

		JsonNode observation = suite.gateway()
			.get("/api/v1/observations/" + claim.get("entry").get("observation").asString())
			.json();
		assertThat(observation.get("row").get("rootSource").asString()).isEqualTo("aicpb");
		assertThat(observation.get("row").get("basis").asString()).isEqualTo("reported");
		String sha256 = observation.get("evidence").get("sha256").asString();
		String text = suite.gateway().get("/api/v1/evidence/" + sha256).text();
		assertThat(text.substring(claim.get("start").asInt(), claim.get("end").asInt())).contains("18.34 million");
	}

	@Test
	void checkSaysWhichGrowthCannotBe(Suite suite) throws IOException {
		JsonNode check = checked(suite, Map.of("text", TEXT, "publishedAt", "2025-12-15"));

		assertThat(check.get("status").asString()).isEqualTo("done");
		assertThat(check.get("claims").valueStream().map((claim) -> claim.get("verdict").asString()))
			.contains("confirmed", "conflicting");
		String findings = check.get("findings").toString();
		assertThat(findings).contains("12.05 million", "18.34 million");
		Answer review = suite.gateway()
			.get("/api/v1/checks/" + check.get("id").asString(), "Accept", "application/ld+json");
		assertThat(review.text()).contains("ClaimReview", "claimReviewed");
	}

	@Test
	void theTwoSeedArticlesAreToldWithTheirConflicts(Suite suite) throws IOException {
		Map<String, String> days = Map.of("dev-01", "2025-12-06", "dev-02", "2025-12-15");
		for (String line : Files.readAllLines(developmentSet())) {
			JsonNode document = JSON.readTree(line);
			String day = days.get(document.get("doc_id").asString());
			if (day != null) {
				Answer taken = post(suite, "/documents",
						Map.of("text", document.get("text").asString(), "publishedAt", day, "language", "en"));
				assertThat(taken.status()).as(taken.text()).isEqualTo(201);
			}
		}

		suite.awaitPosition(newestRow(suite));
		String first = words(suite.write("qwen", "2025-12-06"));
		assertThat(first).contains("18.34 million", "149", "24th", "fastest-growing", "380 billion", "7.37 million",
				"Qwen3-Omni", "0.6B to 8B");
		String second = words(suite.write("qwen", "2025-12-20"));
		assertThat(second).contains("12.05 million", "30 million", "600 million", "1.2", "40", "15", "10 million",
				"$54 billion", "ninth quarter");
	}

	private static long newestRow(Suite suite) throws IOException {
		return suite.gateway()
			.get("/api/v1/documents?limit=1")
			.json()
			.get("items")
			.valueStream()
			.flatMap((document) -> claims(suite, document).valueStream())
			.filter((claim) -> claim.path("entry").path("state").asString("").equals("recorded"))
			.mapToLong((claim) -> sequence(suite, claim.get("entry").get("observation").asString()))
			.max()
			.orElseThrow();
	}

	private static JsonNode claims(Suite suite, JsonNode document) {
		return json(suite, "/api/v1/documents/" + document.get("id").asString() + "/claims").get("items");
	}

	private static long sequence(Suite suite, String observation) {
		return json(suite, "/api/v1/observations/" + observation).get("sequence").asLong();
	}

	private static JsonNode json(Suite suite, String path) {
		try {
			return suite.gateway().get(path).json();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String words(Answer edition) throws IOException {
		assertThat(edition.status()).as(edition.text()).isIn(200, 201);
		return edition.json()
			.get("sections")
			.valueStream()
			.flatMap((section) -> section.get("statements").valueStream())
			.map((statement) -> statement.get("text").asString())
			.collect(Collectors.joining("\n"));
	}

	private static Path developmentSet() {
		@Nullable Path folder = Path.of("").toAbsolutePath();
		while (folder != null) {
			Path file = folder.resolve("shared/claims/dev.jsonl");
			if (Files.isRegularFile(file)) {
				return file;
			}
			folder = folder.getParent();
		}
		return Assumptions.abort("there is no shared/claims/dev.jsonl beside the repository");
	}

}
