package dev.groundswell.metrics;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The examples others build on are real answers. */
@SampleLogTest
class ExamplesTests {

	private final MockMvcTester mvc;

	private final JsonMapper json;

	@Autowired
	ExamplesTests(MockMvcTester mvc, JsonMapper json) {
		this.mvc = mvc;
		this.json = json;
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', value = { "series | /series?subject=qwen-app&asOf=2025-12-06",
			"leaderboards | /leaderboards?asOf=2026-04-15",
			"leaderboard | /leaderboards/monthly_active_users?weekEnding=2026-01-10&asOf=2026-01-10",
			"leaderboard-with-shares | /leaderboards/downloads_all_time?asOf=2026-04-15",
			"leaderboard-empty | /leaderboards/rank?weekEnding=2020-01-04&asOf=2026-04-15",
			"statistics | /statistics?asOf=2026-04-15",
			"levels | /statistics/levels?subject=qwen-app&metric=monthly_active_users&asOf=2025-12-20",
			"growth | /statistics/growth?subject=chatgpt,qwen-app&metric=monthly_active_users&weekEnding=2026-01-10&asOf=2026-01-10",
			"share | /statistics/share?metric=token_share&asOf=2026-04-15",
			"share-computed | /statistics/share?metric=downloads_all_time&asOf=2026-04-15",
			"ranking | /statistics/ranking?metric=monthly_active_users&weekEnding=2025-12-06&asOf=2025-12-06",
			"overtakes | /statistics/overtakes?metric=downloads_all_time&confirm=2&asOf=2026-04-15",
			"discrepancies | /statistics/discrepancies?asOf=2026-04-15",
			"freshness | /statistics/freshness?asOf=2025-12-20",
			"flows | /statistics/flows?metric=downloads_all_time&period=month&from=2025-09-01&to=2025-09-30&asOf=2026-04-15",
			"flows-refused | /statistics/flows?metric=downloads_all_time,monthly_active_users&asOf=2026-04-15",
			"growth-compound | /statistics/growth?subject=qwen,llama&metric=downloads_all_time&from=2025-09-30&to=2026-03-31&asOf=2026-04-15",
			"decomposition | /statistics/decomposition?metric=downloads_all_time&from=2025-08-31&to=2025-09-30&asOf=2026-04-15",
			"decomposition-share | /statistics/decomposition?metric=monthly_active_users&period=mom&weekEnding=2026-01-10&numeratorGroup=china&by=region&asOf=2026-04-15",
			"concentration | /statistics/concentration?metric=downloads_all_time&asOf=2026-04-15",
			"rollup | /statistics/rollup?metric=monthly_active_users&groupBy=region&asOf=2026-04-15",
			"share-of-population | /statistics/share?metric=downloads_all_time&denominator=population&asOf=2026-04-15",
			"share-of-groups | /statistics/share?metric=downloads_all_time&groupBy=openness&asOf=2026-04-15",
			"tiers | /statistics/tiers?metric=monthly_active_users&bounds=sources&weekEnding=2025-03-08&asOf=2026-04-15",
			"movers | /statistics/movers?metric=monthly_active_users&asOf=2026-04-15",
			"breakouts | /statistics/breakouts?metric=monthly_active_users&window=31&asOf=2026-04-15",
			"milestones | /statistics/milestones?subject=qwen&metric=downloads_all_time&goal=300000000,400000000&asOf=2025-12-20",
			"streaks | /statistics/streaks?metric=downloads_all_time&asOf=2026-04-15",
			"forecast | /statistics/forecast?subject=qwen&metric=downloads_all_time&asOf=2026-04-15",
			"anomalies | /statistics/anomalies?metric=monthly_active_users&asOf=2026-04-15",
			"level-shifts | /statistics/level-shifts?metric=downloads_all_time&asOf=2026-04-15",
			"revisions | /statistics/revisions?source=aicpb&asOf=2026-04-15",
			"completeness | /statistics/completeness?by=series&metric=downloads_all_time&asOf=2026-04-15",
			"index | /statistics/index?signals=downloads_all_time:1&kind=family&benchmark=qwen,llama&asOf=2026-04-15",
			"stickiness | /statistics/stickiness?subject=chatgpt&asOf=2026-04-15",
			"lead-lag | /statistics/lead-lag?leaderSubject=qwen&leaderMetric=downloads_all_time&followerSubject=llama&followerMetric=downloads_all_time&asOf=2026-04-15",
			"derivatives | /statistics/derivatives?subject=qwen&asOf=2026-04-15",
			"compare | /compare?subjects=qwen,llama&metric=downloads_all_time&asOf=2026-04-15",
			"explanation | /explanations/growth.v1~period=mom~2026-01-10T23:59:59.999999Z~29~s-fe5a5b01104e8e83~2025-12-01~2025-12-31",
			"growth-without-base | /statistics/growth?subject=qwen-app&metric=monthly_active_users&period=mom&weekEnding=2025-12-06&asOf=2025-12-06" })
	void exampleIsTheAnswer(String name, String path) throws UnsupportedEncodingException {
		var result = this.mvc.get().uri("/api/v1" + path).exchange();

		assertThat(result).hasStatusOk();
		new GoldenFile("examples/" + name + ".json").check(pretty(result.getResponse().getContentAsString()));
	}

	/** The question beside the answer is one that report-service asks. */
	@ParameterizedTest
	@ValueSource(strings = { "verdicts", "verdicts-narrowed" })
	void exampleIsTheVerdictOnAnArticle(String name) throws IOException {
		var result = this.mvc.post()
			.uri("/api/v1/verdicts?asOf=2025-12-12")
			.contentType("application/json")
			.content(Files.readString(Path.of("api", "examples", name + "-request.json")))
			.exchange();

		assertThat(result).hasStatusOk();
		new GoldenFile("examples/" + name + ".json").check(pretty(result.getResponse().getContentAsString()));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', value = { "problem-unknown-subject | 404 | /series?subject=qwen-ap",
			"problem-unknown-metric | 404 | /leaderboards/monthly_users",
			"problem-unknown-statistic | 404 | /statistics/grwth?subject=qwen",
			"problem-unknown-parameter | 400 | /series?subjects=qwen",
			"problem-invalid-parameter | 400 | /leaderboards/monthly_active_users?weekEnding=2025-13-01",
			"problem-position-not-reached | 503 | /series?position=999999", "problem-unknown-path | 404 | /serieses" })
	void exampleIsTheProblem(String name, int status, String path) throws UnsupportedEncodingException {
		var result = this.mvc.get().uri("/api/v1" + path).exchange();

		assertThat(result).hasStatus(status).hasContentTypeCompatibleWith("application/problem+json");
		new GoldenFile("examples/" + name + ".json").check(pretty(result.getResponse().getContentAsString()));
	}

	@Test
	void openApiDocumentIsTheCommittedOne() throws UnsupportedEncodingException {
		var result = this.mvc.get().uri("/api/v1/openapi.yaml").exchange();

		assertThat(result).hasStatusOk();
		new GoldenFile("openapi.yaml").check(result.getResponse().getContentAsString());
	}

	private String pretty(String content) {
		return this.json.writerWithDefaultPrettyPrinter().writeValueAsString(this.json.readTree(content));
	}

}
