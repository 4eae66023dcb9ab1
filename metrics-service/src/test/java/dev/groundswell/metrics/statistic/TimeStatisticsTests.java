package dev.groundswell.metrics.statistic;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.stream.Stream;

import dev.groundswell.metrics.SampleLogTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The statistics of change over time, as they are asked over HTTP. */
@SampleLogTest
class TimeStatisticsTests {

	private final MockMvcTester mvc;

	private final JsonMapper json;

	@Autowired
	TimeStatisticsTests(MockMvcTester mvc, JsonMapper json) {
		this.mvc = mvc;
		this.json = json;
	}

	private JsonNode read(String path, Object... variables) throws UnsupportedEncodingException {
		var result = this.mvc.get().uri("/api/v1" + path, variables).exchange();
		assertThat(result).as(path).hasStatusOk();
		return this.json.readTree(result.getResponse().getContentAsString());
	}

	private static Stream<JsonNode> figures(JsonNode node) {
		var below = node.valueStream().flatMap(TimeStatisticsTests::figures);
		return node.has("inputsHash") ? Stream.concat(Stream.of(node), below) : below;
	}

	@ParameterizedTest
	@ValueSource(strings = { "/statistics/movers?metric=monthly_active_users&asOf=2026-04-15",
			"/statistics/movers?metric=monthly_active_users&subject=deepseek-app&group=china&asOf=2026-04-15",
			"/statistics/breakouts?metric=monthly_active_users&window=31&asOf=2026-04-15",
			"/statistics/milestones?metric=downloads_all_time&asOf=2026-04-15",
			"/statistics/milestones?subject=qwen&metric=downloads_all_time&goal=300000000,400000000&asOf=2025-12-20",
			"/statistics/streaks?metric=downloads_all_time&asOf=2026-04-15",
			"/statistics/overtakes?metric=downloads_all_time&confirm=30&top=2&asOf=2026-04-15",
			"/statistics/forecast?subject=qwen&metric=downloads_all_time&asOf=2026-04-15" })
	void linesHaveFiguresThatAreExplained(String path) throws UnsupportedEncodingException {
		var figures = figures(read(path).get("items")).toList();

		assertThat(figures).isNotEmpty();
		for (var figure : figures) {
			var explained = read("/explanations/{id}", figure.get("id").asString());
			assertThat(explained.get("figure").get("value")).isEqualTo(figure.get("value"));
			assertThat(explained.get("figure").get("inputsHash")).isEqualTo(figure.get("inputsHash"));
			assertThat(explained.get("inputs")).hasSize(figure.get("evidenceCount").asInt());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/movers?metric=monthly_active_users", "/breakouts?metric=downloads_all_time",
			"/milestones?metric=downloads_all_time", "/streaks?metric=token_share",
			"/forecast?metric=downloads_all_time&subject=qwen" })
	void everyAnswerHasATable(String path) {
		var uri = "/api/v1/statistics" + path + "&asOf=2026-04-15";
		assertThat(this.mvc.get().uri(uri).header("Accept", "text/csv")).hasStatusOk().bodyText().startsWith("id,");
		assertThat(this.mvc.get().uri(uri).header("Accept", "application/x-ndjson")).hasStatusOk();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/movers?metric=monthly_active_users&weekEnding=1900-01-01",
			"/movers?metric=monthly_active_users&period=yoy&weekEnding=9998-12-31",
			"/breakouts?metric=monthly_active_users&window=92&weekEnding=1900-01-01",
			"/anomalies?metric=monthly_active_users&weeks=104&weekEnding=9998-12-31", "/anomalies?metric=rank&group=us",
			"/streaks?subject=qwen&asOf=1950-01-01", "/milestones?subject=qwen&asOf=1950-01-01",
			"/level-shifts?subject=qwen&asOf=1950-01-01",
			"/forecast?subject=qwen&metric=downloads_all_time&horizon=52&step=day&asOf=1950-01-01" })
	void farDaysHaveNothing(String path) throws UnsupportedEncodingException {
		assertThat(read("/statistics" + path).get("items")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/movers", "/movers?metric=monthly_active_users&top=1001",
			"/breakouts?metric=monthly_active_users&window=0", "/milestones?goal=nothing", "/streaks?kind=above",
			"/anomalies?metric=rank&threshold=none", "/level-shifts?minimumSegment=1", "/forecast?metric=rank",
			"/overtakes?metric=downloads_all_time&confirm=31", "/overtakes?metric=downloads_all_time&top=0" })
	void unreadableParameterIsRefusedByName(String path) {
		assertThat(this.mvc.get().uri("/api/v1/statistics" + path)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("urn:groundswell:problem:invalid-parameter");
	}

	@ParameterizedTest
	@ValueSource(strings = { "movers.v1~day=2025-12-31,minimumBase=1000,period=mom,top=-1",
			"movers.v1~day=x,minimumBase=1000,period=mom,top=100",
			"movers.v1~day=2025-12-31,minimumBase=x,period=mom,top=9", "movers.v1~period=mom",
			"breakouts.v1~day=2025-12-31,top=100,window=2000000000", "breakouts.v1", "milestones.v1~goal=-1",
			"streaks.v1~gaps=0,kind=growth,minimumChange=x,step=month", "streaks.v1",
			"anomalies.v1~day=2025-12-31,kind=subject,threshold=3.5,top=100,weeks=9999999999",
			"level-shifts.v1~minimumSegment=0,step=month", "forecast.v1~ahead=1,horizon=0,method=naive,step=month" })
	void forgedIdIsRefused(String variant) throws UnsupportedEncodingException {
		var parts = List
			.of(figures(read("/statistics/levels?metric=downloads_all_time&asOf=2026-04-15").get("items")).findFirst()
				.orElseThrow()
				.get("id")
				.asString()
				.split("~"));
		var forged = variant + "~" + String.join("~", parts.subList(parts.size() - 5, parts.size()));

		assertThat(this.mvc.get().uri("/api/v1/explanations/{id}", forged).exchange().getResponse().getStatus())
			.isBetween(400, 404);
	}

}
