package dev.groundswell.report.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordingTests {

	private static final Figure LEVEL = Figures.users("18340000").figure();

	private static final Figure GROWTH = Figures.users("149")
		.as("monthly_active_users", "growth_mom", "percent")
		.evidence("o-growth")
		.figure();

	@Test
	void growthNamesItsPeriodAndItsLevel() {
		Worded worded = Wording.of(new Statement.Grew(GROWTH, LEVEL));

		assertThat(worded.text()).isEqualTo(
				"Monthly active users of the Qwen app rose 149\u202f% month on month in November 2025, to 18.34 million.");
		assertThat(worded.spans()).containsExactly(new Span(42, 47, "o-growth", 0), new Span(84, 97, "o-level", 1));
		assertThat(worded.text().substring(84, 97)).isEqualTo("18.34 million");
	}

	@Test
	void aFallIsSaidAsOne() {
		Figure fall = Figures.users("-3.72").as("monthly_active_users", "growth_mom", "percent").figure();

		assertThat(text(new Statement.Grew(fall, null)))
			.isEqualTo("Monthly active users of the Qwen app fell 3.72\u202f% month on month in November 2025.");
	}

	@Test
	void aMultipleIsNotAPercentage() {
		Figure multiple = Figures.users("11.9")
			.as("cumulative_downloads", "growth_yoy", "multiple")
			.of("china", "China", "region")
			.figure();

		assertThat(text(new Statement.Grew(multiple, null)))
			.isEqualTo("Cumulative downloads of China rose to 11.9 times the level of a year before by November 2025.");
	}

	@Test
	void aGrowthWithoutABaseSaysSo() {
		Figure loose = Figures.users("149").as("monthly_active_users", "growth_unspecified", "percent").figure();

		assertThat(text(new Statement.Grew(loose, null))).contains("over a period its source does not state");
	}

	@Test
	void aLevelCarriesItsGrowthAndItsPast() {
		Figure earlier = Figures.users("10000000").from("2025-09-01", "2025-09-30").evidence("o-before").figure();

		assertThat(text(new Statement.Level(LEVEL, GROWTH, null))).isEqualTo(
				"The Qwen app had 18.34 million monthly active users in November 2025, +149\u202f% month on month.");
		assertThat(text(new Statement.Level(LEVEL, null, earlier))).isEqualTo(
				"The Qwen app had 18.34 million monthly active users in November 2025, up from 10 million in September 2025.");
	}

	@Test
	void theImpliedBaseIsAnAbout() {
		assertThat(text(new Statement.ImpliedBase(GROWTH, LEVEL, new BigDecimal("7365461")))).isEqualTo(
				"A rise of 149\u202f% to 18.34 million implies a base of about 7.37 million monthly active users "
						+ "in the month before.");
	}

	@Test
	void placesAreNamed() {
		Figure use = rank("24", "monthly_active_users");
		Figure growth = rank("1", "monthly_active_users_growth");

		assertThat(text(new Statement.Ranked(use, growth)))
			.isEqualTo("The Qwen app was the 24th most used AI app worldwide in November 2025 and the fastest-growing, "
					+ "both by monthly active users.");
		assertThat(text(new Statement.Ranked(growth, null))).isEqualTo(
				"The Qwen app was the fastest-growing AI app worldwide by monthly active users in November 2025.");
	}

	@Test
	void rivalsStandBesideItWithTheirGrowth() {
		Figure chatgpt = Figures.users("775570000").of("chatgpt", "ChatGPT", "app").figure();
		Figure slow = Figures.users("1")
			.of("chatgpt", "ChatGPT", "app")
			.as("monthly_active_users", "growth_mom", "percent")
			.bound(Bound.AT_MOST)
			.figure();
		Figure doubao = Figures.users("167910000").of("doubao-app", "Doubao app", "app").figure();

		assertThat(text(new Statement.Compared(LEVEL,
				List.of(new Statement.Compared.Line(chatgpt, slow), new Statement.Compared.Line(doubao, null)))))
			.isEqualTo("By the same count in November 2025, ChatGPT had 775.57 million monthly active users "
					+ "(at most +1\u202f% month on month) and the Doubao app 167.91 million, against 18.34 million for the "
					+ "Qwen app.");
	}

	@Test
	void aShareNamesItsWholeAndMovesInPoints() {
		Figure now = share("72.7", "2026-01-01", "2026-01-31");
		Figure then = share("2.8", "2024-11-01", "2024-11-30");

		assertThat(text(new Statement.Shared(now, then))).isEqualTo(
				"Chinese open models accounted for 72.7\u202f% of the tokens of the ten most used open models on "
						+ "OpenRouter in January 2026, up from 2.8\u202f% in November 2024, a gain of 69.9 percentage points.");
	}

	@Test
	void aPledgeIsNotSpending() {
		Figure pledge = Figures.users("380000000000")
			.of("alibaba", "Alibaba", "organization")
			.as("investment", "level", "CNY")
			.bound(Bound.AT_LEAST)
			.qualified(Map.of("horizon", "three_years"))
			.asPublished("2025-02-24")
			.figure();

		assertThat(text(new Statement.Committed(pledge)))
			.isEqualTo("Alibaba has committed to invest more than RMB 380 billion over three years, announced on "
					+ "24 February 2025: a pledge, not money spent.");
	}

	@Test
	void modelFactsAreListed() {
		assertThat(text(new Statement.ModelFact(List.of(languages("119", "text"),
				languages("19", "speech_understanding"), languages("10", "speech_generation")))))
			.isEqualTo("Qwen3-Omni supports 119 languages for text interaction, 19 for speech understanding and 10 for "
					+ "speech generation.");
	}

	@Test
	void howItWasCountedIsTold() {
		Figure mainline = Figures.users("942100000")
			.of("qwen", "Qwen", "family")
			.as("cumulative_downloads", "level", "downloads")
			.qualified(Map.of("population", "atom_mainline"))
			.from("2026-03-01", "2026-03-31")
			.figure();
		Figure unknown = Figures.users("5")
			.of("qwen", "Qwen", "family")
			.as("stars", "level", "stars")
			.qualified(Map.of("branch", "main_only"))
			.figure();

		assertThat(text(new Statement.Level(mainline, null, null))).isEqualTo(
				"Qwen models had been downloaded 942.1 million times by March 2026, counting the mainline models "
						+ "ATOM tracks.");
		assertThat(text(new Statement.Level(unknown, null, null)))
			.isEqualTo("Qwen had 5 stars in November 2025, branch main only.");
	}

	@Test
	void aLeadIsToldLargestFirst() {
		Figure qwen = downloads("qwen", "Qwen", "942100000");
		Figure llama = downloads("llama", "Llama", "476000000");

		assertThat(text(new Statement.Ordered(List.of(qwen, llama)))).isEqualTo(
				"Qwen led with 942.1 million cumulative downloads by November 2025, ahead of Llama with 476 million.");
	}

	@Test
	void nobodyLeadsWhereTwoAreLevel() {
		Figure china = downloads("chinese-open-models", "Chinese open models", "300000000");
		Figure us = downloads("us-open-models", "US open models", "300000000");
		Figure europe = downloads("european-open-models", "European open models", "100000000");

		assertThat(text(new Statement.Ordered(List.of(china, us, europe))))
			.isEqualTo("Chinese open models had 300 million and US open models had 300 million cumulative downloads by "
					+ "November 2025, ahead of European open models with 100 million.");
		assertThat(Wording.headline(new Statement.Ordered(List.of(china, europe))))
			.isEqualTo("Chinese open models lead European open models in cumulative downloads: 300 million against 100 "
					+ "million by November 2025");
	}

	@Test
	void whatCannotBothBeTrueIsSaid() {
		Figure thirty = Figures.users("30000000")
			.from("2025-12-01", "2025-12-10")
			.by("dataconomy", "dataconomy")
			.figure();

		assertThat(text(new Statement.Disagreed("growth-base", "conflicting", "period", null, "",
				List.of(thirty, LEVEL), List.of(new BigDecimal("12048193"), new BigDecimal("7365462")))))
			.isEqualTo("The Qwen app cannot have had both 30 million from 1 to 10 December 2025 (dataconomy) and 18.34 "
					+ "million in November 2025 (Aicpb.com) by one and the same growth: the first would need a base of "
					+ "about 12.05 million, the second one of about 7.37 million.");
	}

	@Test
	void everySpanIsANumberOfTheText() {
		for (Statement statement : List.of(new Statement.Grew(GROWTH, LEVEL), new Statement.Level(LEVEL, GROWTH, null),
				new Statement.Uncorroborated(LEVEL), new Statement.Awaited(LEVEL, LocalDate.of(2025, 12, 1),
						LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 3)))) {
			Worded worded = Wording.of(statement);

			assertThat(worded.spans()).isNotEmpty()
				.allSatisfy((span) -> assertThat(worded.text().substring(span.start(), span.end())).matches(".*\\d.*"));
			assertThat(worded.text()).endsWith(".").doesNotContain("..", "  ", " ,");
		}
	}

	@Test
	void theHeadlineHasTheNumberAndItsPeriod() {
		assertThat(Wording.headline(new Statement.Grew(GROWTH, LEVEL)))
			.isEqualTo("Qwen app: 18.34 million monthly active users in November 2025, +149\u202f% month on month");
	}

	@Test
	void attributionNamesRootAndPrinter() {
		Figure yahoo = Figures.users("18340000").by("yahoo", "aicpb").figure();
		Figure own = Figures.users("18340000").by("aicpb", "aicpb").figure();

		assertThat(Attribution.of(List.of(LEVEL))).isEqualTo("Aicpb.com, via South China Morning Post");
		assertThat(Attribution.of(List.of(LEVEL, yahoo)))
			.isEqualTo("Aicpb.com, via South China Morning Post and Yahoo Finance");
		assertThat(Attribution.of(List.of(own))).isEqualTo("Aicpb.com");
		assertThat(Attribution.of(List.of())).isEmpty();
	}

	@Test
	void onePledgeAtTheRateOfAnotherDay() {
		Figures pledge = Figures.users("380000000000")
			.of("alibaba", "Alibaba", "organization")
			.as("investment", "level", "CNY")
			.qualified(Map.of())
			.modality("commitment");
		Figure yuan = pledge.asPublished("2025-02-24").by("xinhua", "alibaba").figure();
		Figure dollars = new Figures("alibaba", "Alibaba", "organization", "investment", "level", "54000000000", null,
				"USD", Bound.EXACT, Map.of(), LocalDate.parse("2025-12-16"), LocalDate.parse("2025-12-16"), "published",
				"yahoo", "yahoo", "reported", "commitment", "o-dollars")
			.figure();

		String text = text(new Statement.Disagreed("money", "confirmed", "exchange-rate-day", BigDecimal.ONE,
				"at the rate of 2025-12-16 (7.0400 CNY for a USD) 380000000000 CNY are 53977272727 USD; "
						+ "54000000000 USD are stated, a rate of 7.0370; "
						+ "the same fact at the exchange rate of the day it was repeated",
				List.of(yuan, dollars), List.of()));

		assertThat(text).startsWith("One commitment of Alibaba is stated in two currencies: RMB 380 billion")
			.contains("$54 billion",
					"; the same fact at another day's exchange rate: at the rate of 16 December 2025 (")
			.endsWith("are stated, a rate of 7.0370.");
	}

	private static Figure rank(String place, String list) {
		return Figures.users(place)
			.as("rank", "rank", "rank")
			.qualified(Map.of("list", list, "scope", "world", "panel", "aicpb"))
			.evidence("o-" + list)
			.figure();
	}

	private static Figure share(String value, String start, String end) {
		return Figures.users(value)
			.of("chinese-open-models", "Chinese open models", "technology")
			.as("token_share", "share", "percent")
			.qualified(Map.of("denominator", "openrouter_top10_open_tokens"))
			.from(start, end)
			.figure();
	}

	private static Figure languages(String count, String scope) {
		return Figures.users(count)
			.of("qwen3-omni", "Qwen3-Omni", "model")
			.as("language_count", "level", "languages")
			.qualified(Map.of("scope", scope))
			.figure();
	}

	private static Figure downloads(String subject, String name, String value) {
		return Figures.users(value)
			.of(subject, name, "family")
			.as("cumulative_downloads", "level", "downloads")
			.qualified(Map.of())
			.evidence("o-" + subject)
			.figure();
	}

	private static String text(Statement statement) {
		return Wording.of(statement).text();
	}

}
