package dev.groundswell.deploy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What a first start shows: real editions whose every number leads to bytes. */
@ExtendWith(SharedSuite.class)
class StarterPackTests {

	private static final String WEEK = "2025-12-06";

	@Test
	void qwenInTheWeekToTheSixthOfDecemberSaysWhatWasKnownThen(Suite suite) throws IOException {
		String words = statements(suite.first("qwen", WEEK)).stream()
			.map((statement) -> statement.get("text").asString())
			.collect(Collectors.joining("\n"));

		assertThat(words).contains("18.34 million", "149", "24th", "380 billion", "7.37 million");
		assertThat(words).doesNotContain("30 million monthly", "700 million", "12.05");
	}

	@Test
	void everyStatementLeadsToBytesPublishedByThen(Suite suite) throws IOException {
		for (JsonNode statement : statements(suite.first("qwen", WEEK))) {
			String text = statement.get("text").asString();
			if (statement.get("type").asString().equals("explained")) {
				assertThat(statement.get("figures")).as("a rule of method states no figure: " + text).isEmpty();
				assertThat(text).doesNotContainPattern("\\d");
				continue;
			}
			assertThat(statement.get("evidence")).as(text).isNotEmpty();
			for (JsonNode id : statement.get("evidence")) {
				JsonNode evidence = suite.gateway().get("/api/v1/observations/" + id.asString()).json().get("evidence");
				String sha256 = evidence.get("sha256").asString();
				assertThat(Suite.sha256(suite.gateway().get("/api/v1/evidence/" + sha256).bytes())).isEqualTo(sha256);
				assertThat(evidence.get("publishedAt").asString()).as(text).isLessThan("2025-12-07");
			}
			for (JsonNode figure : statement.get("figures")) {
				assertThat(figure.get("publishedAt").asString()).as(text).isLessThan("2025-12-07");
			}
		}
	}

	@Test
	void everyNumberMarkedInASentenceIsThere(Suite suite) throws IOException {
		int marked = 0;
		for (JsonNode statement : statements(suite.first("qwen", WEEK))) {
			String text = statement.get("text").asString();
			for (JsonNode span : statement.path("spans")) {
				assertThat(text.substring(span.get("start").asInt(), span.get("end").asInt())).as(text).isNotBlank();
				assertThat(statement.get("evidence").valueStream()).contains(span.get("evidence"));
				marked++;
			}
		}

		assertThat(marked).isGreaterThan(5);
	}

	@Test
	void theSameRequestGivesTheSameEdition(Suite suite) throws IOException {
		Answer once = suite.write("qwen", WEEK);
		Answer again = suite.write("qwen", WEEK);

		assertThat(again.status()).isEqualTo(200);
		assertThat(again.json().get("hash")).isEqualTo(once.json().get("hash"));
		assertThat(again.json().get("id")).isEqualTo(once.json().get("id"));
	}

	@Test
	void recomputingAnEditionFindsNoDifference(Suite suite) throws IOException {
		Answer answer = suite.gateway()
			.post("/api/v1/briefings/" + suite.first("qwen", WEEK).get("id").asString() + "/verification",
					"application/json", "");

		assertThat(answer.json().get("mismatches")).isEmpty();
		assertThat(answer.json().get("verified").asBoolean()).isTrue();
	}

	@Test
	void anotherMachineWithTheSameLogWritesTheSameHash(Suite suite) throws IOException {
		try (Suite other = Suite.start("other", List.of("ingest-service", "metrics-service", "report-service"))) {
			other.loadStarterPack();

			for (String[] week : new String[][] { { "qwen", WEEK }, { "open-models", "2025-12-07" } }) {
				JsonNode here = suite.first(week[0], week[1]);
				JsonNode there = other.first(week[0], week[1]);
				assertThat(there.get("sections").toPrettyString()).isEqualTo(here.get("sections").toPrettyString());
				assertThat(there.get("hash")).isEqualTo(here.get("hash"));
			}
		}
	}

	private static List<JsonNode> statements(JsonNode edition) {
		List<JsonNode> statements = new ArrayList<>();
		edition.get("sections").forEach((section) -> section.get("statements").forEach(statements::add));
		assertThat(statements).isNotEmpty();
		return statements;
	}

	/**
	 * The table of the ATOM report, April 2026: shares, multiples and growth follow from
	 * its levels.
	 */
	@Test
	void arithmeticOfThePublishedTableHolds(Suite suite) throws IOException {
		assertThat(shares(suite, "tracked-open-models")).containsEntry("chinese-open-models", "56.372549")
			.containsEntry("us-open-models", "35.441176")
			.containsEntry("european-open-models", "7.990196")
			.containsEntry("qwen", "46.181373");
		assertThat(shares(suite, "chinese-open-models")).containsEntry("qwen", "81.921739");
		JsonNode compared = items(suite, "/compare?subjects=qwen,llama&metric=cumulative_downloads").get(0);
		assertThat(compared.get("ratios").get(0).get("multiple").asString()).isEqualTo("1.979202");
		JsonNode half = items(suite,
				"/statistics/growth?subject=qwen&metric=cumulative_downloads&qualifiers=population%3Datom_mainline"
						+ "&from=2025-09-30&to=2026-03-31")
			.get(0);
		assertThat(half.get("absoluteChange").asString()).isEqualTo("617100000");
		assertThat(half.get("compound").asString()).isEqualTo("19.408600");
		JsonNode year = items(suite,
				"/statistics/growth?subject=chinese-open-models&metric=cumulative_downloads&period=yoy"
						+ "&qualifiers=population%3Datom_mainline")
			.get(0);
		assertThat(year.get("multiple").asString()).isEqualTo("11.855670");
		assertThat(year.get("growth").asString()).isEqualTo("1085.567010");
		assertThat(year.get("reported").get(0).get("value").asString()).as("a multiple, not a percentage")
			.isEqualTo("11.9");
	}

	@Test
	void panelsDisagreeByTwoPointThreeFive(Suite suite) throws IOException {
		assertThat(items(suite, "/statistics/discrepancies?subject=deepseek-app&metric=monthly_active_users")
			.valueStream()).anySatisfy((pair) -> {
				assertThat(pair.get("ratio").asString("")).isEqualTo("2.354113");
				assertThat(pair.get("verdict").asString()).isEqualTo("conflicting");
			});
	}

	private static Map<String, String> shares(Suite suite, String denominator) throws IOException {
		return items(suite, "/statistics/share?metric=cumulative_downloads&limit=1000&denominator=" + denominator)
			.valueStream()
			.filter((share) -> share.get("periodEnd").asString().equals("2026-03-31"))
			.collect(Collectors.toMap((share) -> share.get("subject").asString(),
					(share) -> share.get("share").asString(), (first, _) -> first));
	}

	private static JsonNode items(Suite suite, String path) throws IOException {
		return suite.gateway().get("/api/v1" + path).json().get("items");
	}

}
