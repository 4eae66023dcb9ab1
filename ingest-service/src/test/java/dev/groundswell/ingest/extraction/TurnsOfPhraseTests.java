package dev.groundswell.ingest.extraction;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TurnsOfPhraseTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					Grok is used every week by 12 million people.                                     | `Grok | weekly_active_users | 12000000 users | level`
					Grok serves 12 million people daily.                                              | `Grok | daily_active_users | 12000000 users | level`
					Queries to Claude were running at 4 billion a day.                                | `Claude | request_volume | 4000000000 requests_per_day | level`
					The Claude app has grossed $70 million.                                           | `Claude app | consumer_spending | 70000000 USD | level`
					Tabnine was installed 6.4 million times from the Atom Marketplace.                | `Tabnine | app_downloads | 6400000 downloads | level`
					Runway, the video tool of Berlin-based Zorbly, topped two million downloads.      | `Runway | app_downloads | 2000000 downloads | level`
					All-time downloads of the variants of Gemma exceed 30 million.                    | `Gemma | cumulative_downloads | 30000000 downloads | level`
					Some 8 billion euros went into AI data centers at SAP.                            | `SAP | investment | 8000000000 EUR | level`
					Around 70,000 teams pay for Replit.                                               | `Replit | enterprise_customers | 70000 organizations | level`
					The share of firms with a paid Claude subscription climbed to 9%.                 | `Claude | adoption_rate | 9 percent | share`
					Well over half of the agencies now work with it, says a survey on AI agents.      | `AI agents | adoption_rate | 50 percent | share`
					豆包付费订阅者约 300 万人。                                                              | `Doubao app | paying_users | 3000000 users | level`
					火山引擎在大模型市场的份额达31%。                                                           | `Volcano Engine | market_share | 31 percent | share`
					""")
	void wordsThatNameAMetricIndirectly(String text, String expected) {
		assertThat(Read.lines(text)).containsExactly(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Claude is growing at five times the rate of farms and mills.",
			"Microsoft trained Phi on 3 trillion tokens.", "Grok's users turned out 40 million pictures.",
			"Stars of vLLM on GitHub more than doubled to 41,000.", "Gemini's net loss over the year: $3 billion.",
			"In the survey on AI, 31 percent see no effect on profits.",
			"Twelve companies joined the foundation behind the Model Context Protocol.",
			"Claude was ported to Java 21 at SAP.", "We'll have Claude at a billion users a week.",
			"Worldwide spending on AI will climb to $3 trillion in 2031." })
	void numbersThatOnlyLookLikeClaims(String text) {
		assertThat(Read.claims(text)).isEmpty();
	}

	@Test
	void factorOfAnEarlierTimeIsGrowth() {
		assertThat(Read.lines("Kimi had 9 million daily users in April, twice as many as in January.")).containsExactly(
				"Kimi app | daily_active_users | 9000000 users | level",
				"Kimi app | daily_active_users | 2 multiple | growth_unspecified");
	}

	@Test
	void thoseFiguresTakeUpTheEarlierOnesInTheirOrder() {
		assertThat(Read.lines("Claude has 9 million weekly users and Grok drew 80 million visits. "
				+ "In 2022, those figures were 2 million and 30 million, respectively."))
			.containsExactly("Claude | weekly_active_users | 9000000 users | level",
					"Grok | web_visits | 80000000 visits | level",
					"Claude | weekly_active_users | 2000000 users | level",
					"Grok | web_visits | 30000000 visits | level");
	}

	@Test
	void shareOfAVolumeToldBefore() {
		assertThat(Read.lines("OpenRouter processed 6 trillion tokens. Of that, GLM took 11%.")).containsExactly(
				"OpenRouter | token_volume | 6000000000000 tokens | level", "GLM | token_share | 11 percent | share");
	}

	@Test
	void shareOfAPopulationBesideACount() {
		assertThat(Read.lines("Le Chat has 4 million users, about 6% of the country's adults."))
			.containsExactly("Le Chat | users | 4000000 users | level", "Le Chat | adoption_rate | 6 percent | share");
	}

	@Test
	void theMoreExactOfTwoNumbersIsTheClaim() {
		assertThat(Read.lines("In the survey, a third of nurses (34%) use ChatGPT."))
			.containsExactly("ChatGPT | adoption_rate | 34 percent | share");
	}

	@Test
	void verbIsSaidOnceForSeveralFigures() {
		assertThat(
				Read.lines("Daily users of Claude gained 3% in April and another 5% in May; visits to Grok rose 2%."))
			.containsExactly("Claude | daily_active_users | 3 percent | growth_unspecified",
					"Claude | daily_active_users | 5 percent | growth_unspecified",
					"Grok | web_visits | 2 percent | growth_unspecified");
	}

	@Test
	void seriesOfBaselinesHasOneSubject() {
		assertThat(Read.lines("Claude took 40% of chatbot traffic, compared with 20% in 2022 and 10% in 2021, "
				+ "whereas Grok has 5%."))
			.containsExactly("Claude | traffic_share | 40 percent | share",
					"Claude | traffic_share | 20 percent | share", "Claude | traffic_share | 10 percent | share",
					"Grok | traffic_share | 5 percent | share");
	}

	@Test
	void pronounOfTheClauseIsNearerThanALaterName() {
		assertThat(
				Read.lines("Suno has 3 million daily users. In March it drew 9 million visits; Udio drew 2 million."))
			.containsExactly("Suno | daily_active_users | 3000000 users | level",
					"Suno | web_visits | 9000000 visits | level", "Udio | web_visits | 2000000 visits | level");
	}

	@Test
	void comparandIsNotWhatTheNextFigureIsAbout() {
		assertThat(Read.lines("豆包月活达2亿，超过Kimi的3000万，位居AI助手榜首。")).containsExactly(
				"Doubao app | monthly_active_users | 200000000 users | level",
				"Kimi app | monthly_active_users | 30000000 users | level", "Doubao app | rank | 1 rank | rank");
	}

	@Test
	void ordinalBesideANameIsItsRank() {
		assertThat(Read.lines("Udio, second, drew 4 million visits.")).containsExactly("Udio | rank | 2 rank | rank",
				"Udio | web_visits | 4000000 visits | level");
	}

	@Test
	void partOfAPledgeIsPledged() {
		assertThat(Read.claims("Oracle plans to invest $25 billion in AI, of which $6 billion goes to chips."))
			.extracting(ExtractedClaim::modality)
			.containsExactly("commitment", "commitment");
	}

	@Test
	void timeInTheClauseOfAnotherFigureIsNotThatOfThis() {
		List<ExtractedClaim> claims = Read
			.claims("Claude has 9 million daily users; in March it had 4 million daily users.");

		assertThat(claims).extracting(Read::period).containsExactly("none", "2024-03-01/2024-03-31");
	}

	@Test
	void monthComparedWithIsTheBaseOfGrowth() {
		assertThat(Read.claims("Grok drew 50 million visits in May, up 12% on April.")).extracting(Read::period)
			.containsExactly("2024-05-01/2024-05-31", "2024-05-01/2024-05-31");
		assertThat(Read.lines("Grok drew 50 million visits in May, up 12% on April.").getLast())
			.isEqualTo("Grok | web_visits | 12 percent | growth_mom");
	}

	@Test
	void sizesOfModelsAreNoLanguages() {
		assertThat(Read.lines("The Granite family supports 12 languages, with model sizes from 0.5B to 9B."))
			.containsExactly("Granite | language_count | 12 languages | level",
					"Granite | parameter_count | 500000000..9000000000 parameters | level");
	}

	@Test
	void totalBesideADailyFigureIsCumulative() {
		assertThat(Read.lines("vLLM was downloaded 2 million times in May, bringing the total to 40 million."))
			.containsExactly("vLLM | downloads_per_period | 2000000 downloads_per_month | level",
					"vLLM | cumulative_downloads | 40000000 downloads | level");
	}

}
