package dev.groundswell.deploy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What a first start shows: real editions whose every number leads to bytes. */
@ExtendWith(SharedSuite.class)
class StarterPackTests {

	@Test
	void qwenInTheWeekToTheSixthOfDecemberSaysWhatWasKnownThen(Suite suite) throws IOException {
		JsonNode edition = suite.write("qwen", "2025-12-06").json();

		String words = String.join("\n", texts(edition));
		assertThat(words).contains("18.34").contains("149").contains("24th").contains("380 billion").contains("7.37");
		assertThat(words).doesNotContain("30 million monthly").doesNotContain("600 million");
	}

	@Test
	void everyStatementLeadsToBytes(Suite suite) throws IOException {
		JsonNode edition = suite.write("qwen", "2025-12-06").json();

		for (JsonNode statement : statements(edition)) {
			assertThat(statement.get("evidence")).as(statement.get("text").asString()).isNotEmpty();
			for (JsonNode id : statement.get("evidence")) {
				JsonNode evidence = suite.gateway().get("/api/v1/observations/" + id.asString()).json().get("evidence");
				String sha256 = evidence.get("sha256").asString();
				byte[] bytes = suite.gateway().get("/api/v1/evidence/" + sha256).bytes();
				assertThat(Suite.sha256(bytes)).isEqualTo(sha256);
				assertThat(evidence.get("publishedAt").asString()).isLessThan("2025-12-07");
			}
		}
	}

	@Test
	void nothingPublishedLaterIsInside(Suite suite) throws IOException {
		JsonNode edition = suite.write("qwen", "2025-12-06").json();

		for (JsonNode statement : statements(edition)) {
			for (JsonNode figure : statement.get("figures")) {
				assertThat(figure.get("publishedAt").asString()).as(statement.get("text").asString())
					.isLessThan("2025-12-07");
			}
		}
	}

	@Test
	void theSameRequestGivesTheSameHash(Suite suite) throws IOException {
		JsonNode first = suite.write("qwen", "2025-12-06").json();
		JsonNode second = suite.write("qwen", "2025-12-06").json();

		assertThat(second.get("hash")).isEqualTo(first.get("hash"));
		assertThat(second.get("id")).isEqualTo(first.get("id"));
	}

	@Test
	void aSecondMachineWithTheSameLogWritesTheSameHash() throws IOException {
		List<String> needed = List.of("ingest-service", "metrics-service", "report-service");
		List<String> hashes = new ArrayList<>();
		for (String machine : List.of("first", "second")) {
			try (Suite suite = Suite.start(machine, needed)) {
				suite.loadStarterPack();
				hashes.add(suite.write("qwen", "2025-12-06").json().get("hash").asString());
			}
		}

		assertThat(hashes).hasSize(2).allMatch(hashes.getFirst()::equals);
	}

	private static List<String> texts(JsonNode edition) {
		return statements(edition).stream().map((statement) -> statement.get("text").asString()).toList();
	}

	private static List<JsonNode> statements(JsonNode edition) {
		List<JsonNode> statements = new ArrayList<>();
		edition.get("sections").forEach((section) -> section.get("statements").forEach(statements::add));
		assertThat(statements).isNotEmpty();
		return statements;
	}

}
