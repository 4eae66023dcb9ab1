package dev.groundswell.metrics;

import java.io.UnsupportedEncodingException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What all answers have in common: renderings, pages, moments, refusals. */
@SampleLogTest
class AnswersTests {

	private static final String LEVELS = "/api/v1/statistics/levels?metric=monthly_active_users&asOf=2026-04-15";

	private final MockMvcTester mvc;

	private final JsonMapper json;

	@Autowired
	AnswersTests(MockMvcTester mvc, JsonMapper json) {
		this.mvc = mvc;
		this.json = json;
	}

	private JsonNode read(String uri) throws UnsupportedEncodingException {
		var result = this.mvc.get().uri(uri).exchange();
		assertThat(result).hasStatusOk();
		return this.json.readTree(result.getResponse().getContentAsString());
	}

	@Test
	void rowsCanBeHadAsCsv() throws UnsupportedEncodingException {
		for (var result : List.of(this.mvc.get().uri(LEVELS).header("Accept", "text/csv").exchange(),
				this.mvc.get().uri(LEVELS + "&format=csv").exchange())) {
			assertThat(result).hasStatusOk().hasHeader("Content-Type", "text/csv;charset=UTF-8");
			var lines = result.getResponse().getContentAsString().split("\r\n");
			assertThat(lines).hasSizeGreaterThan(5);
			assertThat(lines[0]).startsWith("id,value,valueMax,unit,comparator,subject,subjectName,metric");
		}
	}

	@Test
	void rowsCanBeHadAsOneObjectALine() throws UnsupportedEncodingException {
		var result = this.mvc.get().uri(LEVELS).header("Accept", "application/x-ndjson").exchange();

		assertThat(result).hasStatusOk();
		var lines = result.getResponse().getContentAsString().split("\n");
		assertThat(this.json.readTree(lines[0]).get("metric").asString()).isEqualTo("monthly_active_users");
		assertThat(lines).hasSameSizeAs(read(LEVELS).get("items"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/series?subject=qwen-app", "/leaderboards", "/leaderboards/monthly_active_users",
			"/statistics", "/statistics/growth", "/statistics/share?metric=downloads_all_time",
			"/statistics/ranking?metric=monthly_active_users", "/statistics/overtakes?metric=downloads_all_time",
			"/statistics/discrepancies", "/statistics/freshness", "/statistics/flows",
			"/statistics/decomposition?metric=downloads_all_time",
			"/statistics/rollup?metric=monthly_active_users&groupBy=region",
			"/statistics/concentration?metric=downloads_all_time", "/statistics/tiers?metric=monthly_active_users",
			"/statistics/movers?metric=monthly_active_users", "/statistics/breakouts?metric=monthly_active_users",
			"/statistics/milestones", "/statistics/streaks", "/statistics/anomalies?metric=monthly_active_users",
			"/statistics/level-shifts", "/statistics/forecast?subject=qwen&metric=downloads_all_time",
			"/statistics/revisions", "/statistics/completeness", "/statistics/ram", "/statistics/derivatives",
			"/statistics/derivatives/new-shares", "/statistics/stickiness", "/statistics/price-weighted-share",
			"/statistics/index?signals=downloads_all_time:1&kind=family&benchmark=qwen",
			"/statistics/lead-lag?leaderSubject=qwen&leaderMetric=downloads_all_time&followerSubject=llama&followerMetric=downloads_all_time" })
	void everyAnswerHasATable(String path) {
		assertThat(this.mvc.get().uri("/api/v1" + path).header("Accept", "text/csv")).hasStatusOk()
			.hasContentTypeCompatibleWith("text/csv");
		assertThat(this.mvc.get().uri("/api/v1" + path).header("Accept", "application/x-ndjson")).hasStatusOk();
	}

	@Test
	void tableThatGoesOnSaysWhere() {
		var first = this.mvc.get().uri(LEVELS + "&format=csv&limit=2").exchange();
		assertThat(first).hasStatusOk();
		assertThat(first.getResponse().getHeader("Link")).startsWith("</api/v1/statistics/levels?")
			.contains("format=csv", "limit=2", "after=")
			.endsWith("; rel=\"next\"");
		assertThat(this.mvc.get().uri(LEVELS + "&format=csv&limit=1000")).doesNotContainHeader("Link");
	}

	@Test
	void browserGetsJson() {
		assertThat(this.mvc.get().uri(LEVELS).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"))
			.hasStatusOk()
			.hasContentTypeCompatibleWith("application/json");
	}

	@Test
	void pagesFitTogether() throws UnsupportedEncodingException {
		var all = read(LEVELS).get("items");
		var first = read(LEVELS + "&limit=4");
		var second = read(
				"/api/v1/statistics/levels?metric=monthly_active_users&limit=4&after=" + first.get("next").asString());

		assertThat(first.get("items")).hasSize(4);
		assertThat(second.get("items").get(0)).isEqualTo(all.get(4));
		assertThat(second.get("asOf")).isEqualTo(first.get("asOf"));
		assertThat(read(LEVELS).get("next").isNull()).isTrue();
	}

	@Test
	void seriesArePagedToo() throws UnsupportedEncodingException {
		var first = read("/api/v1/series?limit=1");
		var second = read("/api/v1/series?limit=1&after=" + first.get("next").asString());

		assertThat(first.get("items")).hasSize(1);
		assertThat(second.get("items").get(0)).isNotEqualTo(first.get("items").get(0));
	}

	@Test
	void nothingPublishedLaterIsSeen() throws UnsupportedEncodingException {
		var items = read("/api/v1/series?asOf=2025-12-06").get("items");

		assertThat(items).isNotEmpty();
		items.forEach((item) -> item.get("points")
			.forEach((point) -> assertThat(point.get("publishedAt").asString()).isLessThan("2025-12-07")));
	}

	@Test
	void dayMeansItsLastMicrosecond() throws UnsupportedEncodingException {
		assertThat(read("/api/v1/leaderboards?asOf=2025-12-06").get("asOf").asString())
			.isEqualTo("2025-12-06T23:59:59.999999Z");
		assertThat(read("/api/v1/leaderboards?asOf=2025-12-06T01:00:00+01:00").get("asOf").asString())
			.isEqualTo("2025-12-06T00:00:00Z");
	}

	@Test
	void olderPositionIsAnsweredFromTheLogAsItWas() throws UnsupportedEncodingException {
		var answer = read("/api/v1/series?subject=qwen-app&metric=monthly_active_users&measure=level&position=5");

		assertThat(answer.get("position").asInt()).isEqualTo(5);
		assertThat(answer.get("items")).hasSize(1);
	}

	@Test
	void sourceNobodyKnowsIsNotAnEmptyAnswer() {
		assertThat(this.mvc.get().uri("/api/v1/series?rootSource=aicp")).hasStatus(404)
			.bodyJson()
			.extractingPath("$.detail")
			.asString()
			.contains("aicpb");
	}

	@Test
	void equalQuestionsHaveEqualAnswers() throws UnsupportedEncodingException {
		var uri = "/api/v1/statistics/discrepancies?asOf=2026-01-01&position=29";

		assertThat(read(uri)).isEqualTo(read(uri));
	}

	@Test
	void positionToComeIsAskedForAgainLater() {
		assertThat(this.mvc.get().uri("/api/v1/series?position=30")).hasStatus(503).hasHeader("Retry-After", "1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/series?asOf=yesterday", "/series?asOf=2025-02-30", "/series?position=-1",
			"/series?position=1e3", "/series?limit=0", "/series?limit=1001", "/series?after=x.y",
			"/series?qualifiers=panel", "/series?measure=levels", "/leaderboards/monthly_active_users?kind=apps",
			"/statistics/movers?metric=monthly_active_users&kind=apps", "/series?asOf=2025-12-06&asOf=2025-12-07",
			"/statistics/growth?period=daily", "/statistics/overtakes?metric=downloads_all_time&confirm=31",
			"/statistics/overtakes", "/statistics/ranking", "/series?publishedFrom=6.12.2025",
			"/leaderboards/monthly_active_users?weekEnding=99999-01-01" })
	void unreadableParameterIsRefusedByName(String path) {
		assertThat(this.mvc.get().uri("/api/v1" + path)).hasStatus(400)
			.hasContentTypeCompatibleWith("application/problem+json")
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("urn:groundswell:problem:invalid-parameter");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/series?weekEnding=2025-12-06", "/leaderboards?metric=x", "/statistics?x=1",
			"/statistics/freshness?subject=qwen" })
	void unknownParameterIsRefused(String path) {
		assertThat(this.mvc.get().uri("/api/v1" + path)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("urn:groundswell:problem:unknown-parameter");
	}

	@Test
	void wrongMethodAndUnknownRenderingAreTold() {
		assertThat(this.mvc.post().uri("/api/v1/series")).hasStatus(405)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("urn:groundswell:problem:method-not-allowed");
		assertThat(this.mvc.get().uri("/api/v1/series").header("Accept", "image/png")).hasStatus(406);
		assertThat(this.mvc.get().uri("/api/v1/series?format=xml")).hasStatus(406);
	}

	@Test
	void formulasAreNotLetIntoSpreadsheets() {
		assertThat(this.mvc.get().uri("/api/v1/statistics/growth?metric=monthly_active_users&format=csv")).bodyText()
			.contains(",-2.924186,")
			.doesNotContain(",=");
	}

}
