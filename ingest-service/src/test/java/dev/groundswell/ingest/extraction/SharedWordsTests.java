package dev.groundswell.ingest.extraction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Words said once for several numbers, and numbers said once for several names. */
class SharedWordsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					Kimi multiplied its daily active users by 12.                     | `Kimi app | daily_active_users | 12 multiple | growth_unspecified`
					Claude now brings in $3 billion a year at the current pace.       | `Claude | revenue_run_rate | 3000000000 USD | level`
					Replit is installed at more than half of the Fortune 500.         | `Replit | adoption_rate | 50 percent | share`
					The share of nurses turning to ChatGPT doubled.                   | `ChatGPT | adoption_rate | 2 multiple | growth_unspecified`
					Grok's app collected 70,000 installs.                             | `Grok app | app_downloads | 70000 downloads | level`
					""")
	void wordsAroundOneNumber(String text, String expected) {
		assertThat(Read.lines(text)).containsExactly(expected);
	}

	@Test
	void unitIsSaidOnce() {
		assertThat(Read.lines("Runway earned $30 million in May, after 20 million in April."))
			.containsExactly("Runway | revenue | 30000000 USD | level", "Runway | revenue | 20000000 USD | level");
	}

	@Test
	void numberOfEach() {
		assertThat(Read.lines("Claude and Grok drew 9 million visits each.")).containsExactlyInAnyOrder(
				"Claude | web_visits | 9000000 visits | level", "Grok | web_visits | 9000000 visits | level");
	}

	@Test
	void changeBesideALevelKeepsItsSubject() {
		assertThat(Read.subjects("Annual recurring revenue of Replit came to $40 million, a 30% rise, said Google."))
			.containsOnly("Replit");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Does Grok have 70 million users?",
			"Half of Swedes (50%) feel more worried than hopeful about AI.",
			"The poll about AI asked companies with revenue of $3 billion or more.",
			"Claude accepts up to 3 million tokens at once.", "Cooking makes up 9% of ChatGPT conversations." })
	void numbersOfNoClaim(String text) {
		assertThat(Read.claims(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Kimi has 9 million monthly active users (MAU) in all.",
			"Grok grew to 9 million users (in May).", "The assistant (Claude, with 9 million users) is free." })
	void bracketsOfAQuoteHavePartners(String text) {
		assertThat(Read.claims(text)).isNotEmpty().allSatisfy((claim) -> {
			String quote = text.substring(claim.quote().start(), claim.quote().end());
			assertThat(quote).doesNotEndWith("(");
			assertThat(quote.endsWith(")") && !quote.contains("(")).isFalse();
		});
	}

	@Test
	void columnsAndRowsOfUse() {
		String table = "Firms using AI, % of all firms\n | 2023 | 2024\nNorway | 12.5 | 21.0\n";

		assertThat(Read.lines(table)).containsExactly("AI | adoption_rate | 12.5 percent | share",
				"AI | adoption_rate | 21 percent | share");
	}

}
