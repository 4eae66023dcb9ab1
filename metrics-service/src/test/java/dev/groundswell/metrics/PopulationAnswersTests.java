package dev.groundswell.metrics;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Statistics over whole populations, through the web. */
@SampleLogTest
class PopulationAnswersTests {

	private final MockMvcTester mvc;

	private final JsonMapper json;

	@Autowired
	PopulationAnswersTests(MockMvcTester mvc, JsonMapper json) {
		this.mvc = mvc;
		this.json = json;
	}

	private JsonNode read(String uri, Object... variables) throws UnsupportedEncodingException {
		var result = this.mvc.get().uri(uri, variables).exchange();
		assertThat(result).as(uri).hasStatusOk();
		return this.json.readTree(result.getResponse().getContentAsString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "concentration?metric=monthly_active_users&asOf=2026-04-15",
			"concentration?metric=downloads_all_time&denominator=population&k=1&zeros=exclude&asOf=2026-04-15",
			"concentration?metric=token_share&asOf=2026-04-15",
			"rollup?metric=monthly_active_users&groupBy=region&asOf=2026-04-15",
			"rollup?metric=monthly_active_users&groupBy=region&missing=carry&membership=constant&asOf=2026-04-15",
			"rollup?metric=downloads_all_time&groupBy=organization&group=open&asOf=2026-04-15",
			"share?metric=downloads_all_time&denominator=population&asOf=2026-04-15",
			"share?metric=downloads_all_time&denominator=top-1&asOf=2026-04-15",
			"share?metric=downloads_all_time&groupBy=openness&asOf=2026-04-15",
			"share?metric=downloads_all_time&denominator=all-models&asOf=2026-04-15",
			"share?metric=monthly_active_users&groupBy=region&denominator=population&asOf=2026-04-15",
			"tiers?metric=monthly_active_users&asOf=2026-04-15",
			"tiers?metric=monthly_active_users&bounds=sources&weekEnding=2025-03-08&asOf=2026-04-15",
			"tiers?metric=rank&group=china&asOf=2026-04-15", "ranking?metric=monthly_active_users&asOf=2026-04-15" })
	void everyFigureIsComputedAnewFromItsId(String path) throws UnsupportedEncodingException {
		var figures = figures(read("/api/v1/statistics/" + path));

		assertThat(figures).isNotEmpty();
		assertThat(figures).extracting((figure) -> figure.get("id").asString()).doesNotHaveDuplicates();
		for (var figure : figures) {
			var explained = read("/api/v1/explanations/{id}", figure.get("id").asString());
			assertThat(explained.get("figure").get("value")).isEqualTo(figure.get("value"));
			assertThat(explained.get("figure").get("inputsHash")).isEqualTo(figure.get("inputsHash"));
			assertThat(explained.get("inputs")).hasSize(figure.get("evidenceCount").asInt());
		}
	}

	private static List<JsonNode> figures(JsonNode node) {
		var below = node.valueStream().flatMap((child) -> figures(child).stream());
		return (node.has("inputsHash") ? Stream.concat(Stream.of(node), below) : below).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "concentration", "rollup", "tiers" })
	void answersAreTables(String statistic) {
		var path = "/api/v1/statistics/" + statistic + "?metric=monthly_active_users&format=";
		assertThat(this.mvc.get().uri(path + "csv")).hasStatusOk().bodyText().startsWith("id,value,");
		assertThat(this.mvc.get().uri(path + "ndjson")).hasStatusOk().bodyText().startsWith("{\"id\":");
	}

	@ParameterizedTest
	@ValueSource(strings = { "concentration", "concentration?metric=monthly_active_users&k=0",
			"concentration?metric=rank", "concentration?metric=exchange_rate", "rollup", "rollup?metric=rank",
			"rollup?metric=monthly_active_users&groupBy=colour",
			"rollup?metric=monthly_active_users&weekEnding=99999-01-01", "tiers",
			"tiers?metric=monthly_active_users&bounds=none", "tiers?metric=monthly_active_users&qualifiers=panel",
			"share?denominator=population", "share?metric=monthly_active_users,rank&denominator=top-3",
			"share?metric=monthly_active_users&groupBy=region&group=china&denominator=population" })
	void unreadableParameterIsRefusedByName(String path) {
		assertThat(this.mvc.get().uri("/api/v1/statistics/" + path)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("urn:groundswell:problem:invalid-parameter");
	}

	@ParameterizedTest
	@ValueSource(strings = { "concentration?metric=monthly_active_user",
			"rollup?metric=monthly_active_users&group=chna", "tiers?metric=monthly_active_users&subject=nobody",
			"share?metric=monthly_active_users&subject=nobody&denominator=population" })
	void unknownThingsAreNotFound(String path) {
		assertThat(this.mvc.get().uri("/api/v1/statistics/" + path)).hasStatus(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "concentration?metric=monthly_active_users", "rollup?metric=monthly_active_users",
			"tiers?metric=monthly_active_users", "share?metric=monthly_active_users&denominator=population" })
	void farDaysHaveNothing(String path) throws UnsupportedEncodingException {
		for (var day : List.of("1900-01-01", "9998-12-31")) {
			assertThat(read("/api/v1/statistics/" + path + "&weekEnding=" + day).get("items")).isEmpty();
		}
	}

}
