package dev.groundswell.ingest.extraction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NoClaimTests {

	@ParameterizedTest
	@ValueSource(strings = { "Claude is expected to reach 50 million monthly users.",
			"Anthropic hopes that Claude will have 50 million weekly users.",
			"Grok could have 40 million daily users by 2030.", "xAI aims for 40 million daily users of Grok.",
			"Analysts forecast that Gemini will pass 900 million monthly users.", "预计豆包月活将突破3亿。",
			"Kimi的目标是明年达到1亿月活用户。" })
	void forecastTargetOrHopeIsNoClaim(String text) {
		assertThat(Read.claims(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Reports that Claude has 50 million daily users are false.",
			"A post said Claude has 50 million daily users. Anthropic denied the figure.", "元宝月活达9亿的说法不实。" })
	void deniedFigureIsNoClaim(String text) {
		assertThat(Read.claims(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Anthropic raised $4 billion at a valuation of $90 billion.", "Claude costs $20 a month.",
			"OpenAI was fined $15 million.", "The survey of 4,100 adults covered ChatGPT.",
			"Grok reads 256,000 tokens of context.", "Claude scores 71% on the benchmark.",
			"31% of users trust ChatGPT.", "Some 44% of adults never use ChatGPT.",
			"People under 30 make up 61% of ChatGPT's users.", "Claude leads by 5 points.",
			"ChatGPT has tens of millions of users.", "Users spend 14 minutes a day in Character.AI.",
			"Grok was ready in 7 months.", "The market for AI chips is worth $90 billion." })
	void numberThatMeasuresNoUseIsNoClaim(String text) {
		assertThat(Read.claims(text)).isEmpty();
	}

	@Test
	void measuredBaselineInAForecastIsAClaim() {
		String text = "By 2029, AI agents will be used by 60 percent of firms, Gartner predicts; in 2023 the figure was less than 7 percent.";

		assertThat(Read.claims(text)).singleElement().satisfies((claim) -> {
			assertThat(claim.value()).isEqualByComparingTo("7");
			assertThat(claim.comparator()).isEqualTo("at_most");
			assertThat(Read.period(claim)).isEqualTo("2023-01-01/2023-12-31");
		});
	}

	@Test
	void plannedSpendingIsACommitment() {
		assertThat(Read.claims("Oracle plans to invest $25 billion in AI infrastructure.")).singleElement()
			.satisfies((claim) -> assertThat(claim.modality()).isEqualTo("commitment"));
	}

}
