package dev.groundswell.ingest.extraction;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExtractorTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					Claude has 12 million monthly active users.                           | `Claude | monthly_active_users | 12000000 users | level`
					Some 3 million people use Perplexity every day.                       | `Perplexity | daily_active_users | 3000000 users | level`
					Replit counts 90,000 paying subscribers.                              | `Replit | paying_users | 90000 users | level`
					The Kimi app was installed 8 million times on phones.                 | `Kimi app | app_downloads | 8000000 downloads | level`
					Gemma models have been downloaded 90 million times.                   | `Gemma | cumulative_downloads | 90000000 downloads | level`
					Gemma is downloaded 4 million times a month from the Hub.             | `Gemma | downloads_per_period | 4000000 downloads_per_month | level`
					Developers have made 7,300 derivatives of Mistral.                    | `Mistral | derivative_count | 7300 models | level`
					DeepSeek processes 6 trillion tokens a day.                           | `DeepSeek | token_volume | 6000000000000 tokens_per_day | level`
					Users send Claude 40 million prompts a day.                           | `Claude | request_volume | 40000000 requests_per_day | level`
					Perplexity drew 70 million visits in May.                             | `Perplexity | web_visits | 70000000 visits | level`
					Gemini took 9% of chatbot traffic.                                    | `Gemini app | traffic_share | 9 percent | share`
					GLM accounts for 4% of all tokens on OpenRouter.                      | `GLM | token_share | 4 percent | share`
					Some 14% of nurses use ChatGPT.                                       | `ChatGPT | adoption_rate | 14 percent | share`
					A fifth of the company's new code is written by AI, SAP said.         | `SAP | code_share | 20 percent | share`
					Hugging Face hosts 3.1 million models.                                | `Hugging Face | hosted_models | 3100000 models | level`
					Harvey's annual recurring revenue is $90 million.                     | `Harvey | revenue_run_rate | 90000000 USD | level`
					Users spent $31 million in the ChatGPT app.                           | `ChatGPT app | consumer_spending | 31000000 USD | level`
					Oracle spent $8 billion on AI data centers.                           | `Oracle | investment | 8000000000 USD | level`
					Kimi was ranked third in the App Store.                               | `Kimi app | rank | 3 rank | rank`
					豆包月活跃用户达2.2亿。                                                  | `Doubao app | monthly_active_users | 220000000 users | level`
					三成以上的程序员使用AI编程工具。                                           | `AI coding tools | adoption_rate | 30 percent | share`
					""")
	void figureWithASubjectAndAWordForItsMetricIsAClaim(String text, String expected) {
		assertThat(Read.lines(text)).containsExactly(expected);
	}

	@Test
	void levelAndGrowthOfOneSentenceAreTwoClaims() {
		assertThat(Read.lines("Le Chat's weekly users jumped 35% month over month to 4 million in May."))
			.containsExactly("Le Chat | weekly_active_users | 35 percent | growth_mom",
					"Le Chat | weekly_active_users | 4000000 users | level");
	}

	@Test
	void bothLevelsOfAComparisonAreClaimsEachWithItsPeriod() {
		List<ExtractedClaim> claims = Read
			.claims("Grok had 9 million daily users in June, up from 5 million in March.");

		assertThat(claims).extracting((claim) -> claim.value().intValueExact()).containsExactly(9_000_000, 5_000_000);
		assertThat(claims).extracting(Read::period).containsExactly("2024-06-01/2024-06-30", "2024-03-01/2024-03-31");
	}

	@Test
	void namesAndNumbersInTheSameOrderBelongTogether() {
		assertThat(Read.lines("Suno and Udio had 6 million and 2 million monthly users respectively.")).containsExactly(
				"Suno | monthly_active_users | 6000000 users | level",
				"Udio | monthly_active_users | 2000000 users | level");
	}

	@Test
	void figureOfSeveralTogetherHasAllOfThemAsSubject() {
		assertThat(Read.subjects("Microsoft, Google and Amazon together spent $40 billion on AI infrastructure."))
			.containsExactly("Microsoft + Google + Amazon");
	}

	@Test
	void fallIsNegative() {
		assertThat(Read.lines("Visits to Perplexity fell 12% month over month."))
			.containsExactly("Perplexity | web_visits | -12 percent | growth_mom");
	}

	@Test
	void factorIsNewOverOld() {
		assertThat(Read.lines("Claude's daily users have more than tripled since March."))
			.containsExactly("Claude | daily_active_users | 3 multiple | growth_unspecified");
	}

	@Test
	void appAndFamilyAreToldApartByTheMetric() {
		assertThat(Read.subjects("DeepSeek has 30 million monthly users, and its models have 900 derivatives."))
			.containsExactly("DeepSeek app", "DeepSeek");
	}

	@Test
	void makerStandsForItsModelInSharesOfDerivatives() {
		assertThat(Read.lines("Of the new models, 21% are fine-tunes of Qwen. Meta's share is 6%.")).containsExactly(
				"Qwen | derivative_share | 21 percent | share", "Llama | derivative_share | 6 percent | share");
	}

	@Test
	void nounStandsForTheNameBeforeIt() {
		assertThat(Read.subjects("Tencent unveiled Yuanbao. The app has 7 million daily users."))
			.containsExactly("Yuanbao");
	}

	@Test
	void productNobodyListedIsASubjectAllTheSame() {
		assertThat(Read.lines("Zorbly has 5 million monthly active users."))
			.containsExactly("Zorbly | monthly_active_users | 5000000 users | level");
	}

	@Test
	void productThatIsNoAiIsNoSubject() {
		assertThat(Read.claims("TikTok has 900 million monthly users.")).isEmpty();
	}

	@Test
	void repeatedFigureIsOneClaimWithAFurtherMention() {
		String text = "Claude has 7 million daily users. Those 7 million daily users of Claude are loyal.";

		assertThat(Read.claims(text)).singleElement()
			.satisfies((claim) -> assertThat(claim.otherMentions()).hasSize(1));
	}

	@Test
	void quoteAndNumberAreExactPiecesOfTheText() {
		String text = "🔹 Claude’s app counts 7.5\u202fmillion weekly users.";

		assertThat(Read.claims(text)).singleElement().satisfies((claim) -> {
			assertThat(claim.number().in(text)).isEqualTo("7.5\u202fmillion");
			assertThat(claim.quote().in(text)).contains("weekly users");
			assertThat(claim.quote().covers(claim.number())).isTrue();
		});
	}

	@Test
	void traceNamesTheRowsOfTheRules() {
		assertThat(Read.claims("More than 6 million people use Claude every week, says Anthropic.")).singleElement()
			.satisfies((claim) -> assertThat(claim.trace()).extracting(TraceStep::rule)
				.anyMatch((rule) -> rule.matches("metrics\\.tsv:\\d+"))
				.anyMatch((rule) -> rule.matches("gazetteer\\.tsv:\\d+"))
				.anyMatch((rule) -> rule.matches("comparators\\.tsv:\\d+")));
	}

	@Test
	void sameTextGivesTheSameClaims() {
		String text = "Claude has 7 million daily users, Grok 3 million and Le Chat 900,000, Sensor Tower says.";

		assertThat(Read.claims(text)).isEqualTo(Read.claims(text)).hasSize(3);
	}

}
