package dev.groundswell.metrics.statistic;

import java.io.UnsupportedEncodingException;
import java.net.URI;

import dev.groundswell.metrics.SampleLogTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Flows, growth and decomposition through the whole service. */
@SampleLogTest
class ChangeStatisticsTests {

	private final MockMvcTester mvc;

	private final JsonMapper json;

	@Autowired
	ChangeStatisticsTests(MockMvcTester mvc, JsonMapper json) {
		this.mvc = mvc;
		this.json = json;
	}

	@ParameterizedTest
	@ValueSource(strings = { "flows?metric=downloads_all_time&period=month&from=2025-09-01&to=2025-09-30",
			"flows?metric=monthly_active_users",
			"decomposition?metric=downloads_all_time&from=2025-08-31&to=2025-09-30",
			"decomposition?metric=monthly_active_users&period=mom&numeratorGroup=china&by=region&weekEnding=2026-01-10",
			"growth?metric=downloads_all_time&from=2025-09-30&to=2026-03-31",
			"growth?subject=qwen&metric=downloads_all_time&period=mom&periods=6", "levels?behaviour=counter" })
	void everyFigureIsExplainedFromItsId(String question) throws UnsupportedEncodingException {
		var result = this.mvc.get().uri(URI.create("/api/v1/statistics/" + question + "&asOf=2026-04-15")).exchange();
		assertThat(result).hasStatusOk();
		var items = this.json.readTree(result.getResponse().getContentAsString()).get("items");
		assertThat(items).isNotEmpty();
		for (var item : items) {
			var explained = this.mvc.get()
				.uri(URI.create("/api/v1/explanations/" + item.get("id").asString()))
				.exchange();
			assertThat(explained).as(item.get("id").asString()).hasStatusOk();
			var explanation = this.json.readTree(explained.getResponse().getContentAsString());
			assertThat(explanation.get("figure").get("value")).isEqualTo(item.get("value"));
			assertThat(explanation.get("figure").get("inputsHash")).isEqualTo(item.get("inputsHash"));
			assertThat(explanation.get("inputs")).hasSize(item.get("evidenceCount").asInt());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "flows?period=week&weekEnding=9998-12-31", "flows?period=year&from=1900-01-01",
			"decomposition?metric=monthly_active_users&from=1900-01-01&to=9998-12-31", "growth?period=yoy&periods=120",
			"growth?from=1900-01-01&to=9998-12-31" })
	void farDayIsNoFault(String question) {
		assertThat(this.mvc.get().uri(URI.create("/api/v1/statistics/" + question))).hasStatusOk();
	}

	@ParameterizedTest
	@ValueSource(strings = { "flows.v1~period=fortnight", "flows.v1~period=week",
			"growth.v1~from=x,period=between,to=y", "growth.v1~period=mom,periods=0", "growth.v1~period=mom,periods=x",
			"decomposition.v1~day=x,top=1", "decomposition.v1~day=2025-01-01,top=x" })
	void idOfNoFigureIsUnknown(String definition) throws UnsupportedEncodingException {
		var series = this.json
			.readTree(this.mvc.get()
				.uri("/api/v1/series?subject=qwen&metric=downloads_all_time&asOf=2026-04-15")
				.exchange()
				.getResponse()
				.getContentAsString())
			.get("items")
			.get(0)
			.get("series")
			.get("id")
			.asString();

		assertThat(this.mvc.get()
			.uri(URI.create("/api/v1/explanations/" + definition + "~2026-04-15T00:00:00Z~29~" + series
					+ "~2025-09-01~2025-09-30")))
			.hasStatus(404);
	}

}
