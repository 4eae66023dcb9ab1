package dev.groundswell.metrics.statistic.discrepancy;

import java.io.UnsupportedEncodingException;
import java.util.List;

import dev.groundswell.metrics.SampleLogTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@SampleLogTest
class DiscrepancyControllerTests {

	private final MockMvcTester mvc;

	private final JsonMapper json;

	@Autowired
	DiscrepancyControllerTests(MockMvcTester mvc, JsonMapper json) {
		this.mvc = mvc;
		this.json = json;
	}

	private List<JsonNode> of(String subject, String asOf) throws UnsupportedEncodingException {
		var uri = "/api/v1/statistics/discrepancies?subject=" + subject + "&asOf=" + asOf;
		var answer = this.mvc.get().uri(uri).exchange();
		assertThat(answer).hasStatusOk();
		return this.json.readTree(answer.getResponse().getContentAsString()).get("items").valueStream().toList();
	}

	@Test
	void oneGrowthCannotLeadToTwoLevels() throws UnsupportedEncodingException {
		assertThat(of("qwen-app", "2025-12-20")).singleElement().satisfies((found) -> {
			assertThat(found.get("kind").asString()).isEqualTo("growth-base");
			assertThat(found.get("verdict").asString()).isEqualTo("conflicting");
			assertThat(found.get("reason").asString()).contains("18.34 million needs a base of 7.37 million")
				.contains("12.05 million");
			assertThat(found.get("figures")).hasSize(2);
			assertThat(found.get("growths").valueStream().map((growth) -> growth.get("value").asString()))
				.containsExactly("149", "149");
			assertThat(found.get("growths").valueStream().map((growth) -> growth.get("measure").asString()))
				.containsExactlyInAnyOrder("growth_mom", "growth_unspecified");
		});
		assertThat(of("qwen-app", "2025-12-06")).isEmpty();
	}

	@Test
	void panelsThatCountTheSameMonthApartAreInConflict() throws UnsupportedEncodingException {
		assertThat(of("deepseek-app", "2026-01-01")).anySatisfy((found) -> {
			assertThat(found.get("verdict").asString()).isEqualTo("conflicting");
			assertThat(found.get("firstDifference").asString()).isEqualTo("panel");
			assertThat(found.get("ratio").asString()).isEqualTo("2.354150");
		});
	}

	@Test
	void aPledgeRepeatedLaterIsConvertedAtTheRateOfThatDay() throws UnsupportedEncodingException {
		assertThat(of("alibaba", "2025-12-20")).singleElement().satisfies((found) -> {
			assertThat(found.get("verdict").asString()).isEqualTo("confirmed");
			assertThat(found.get("reason").asString()).contains("2025-12-15").contains("7.0656").contains("same fact");
			assertThat(found.get("firstDifference").asString()).isEqualTo("exchange-rate-day");
			assertThat(found.get("growths")).isEmpty();
		});
	}

	@Test
	void aPledgeIsNotConvertedAtARateNobodyKnewYet() throws UnsupportedEncodingException {
		assertThat(of("alibaba", "2025-12-14")).isEmpty();
	}

	@Test
	void sharesOfDifferentWholesAreNotSetAgainstEachOther() throws UnsupportedEncodingException {
		assertThat(of("china", "2026-04-15")).singleElement().satisfies((found) -> {
			assertThat(found.get("verdict").asString()).isEqualTo("not-comparable");
			assertThat(found.get("firstDifference").asString()).isEqualTo("denominator");
		});
	}

}
