package dev.groundswell.ingest.extraction;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TableTests {

	@Test
	void headerNamesMetricUnitAndGrowth() {
		String table = """
				| App | Monthly users (millions) | MoM |
				| --- | ---: | ---: |
				| Claude | 21.5 | +7% |
				| Zorbly | 3.0 | -2% |
				""";

		assertThat(Read.lines(table)).containsExactly("Claude | monthly_active_users | 21500000 users | level",
				"Claude | monthly_active_users | 7 percent | growth_mom",
				"Zorbly | monthly_active_users | 3000000 users | level",
				"Zorbly | monthly_active_users | -2 percent | growth_mom");
	}

	@Test
	void headersCanBeDates() {
		String table = "Share of chatbot traffic:\nTool\tMay 2024\tMay 2023\nClaude\t4.5%\t1.5%\n";

		assertThat(Read.claims(table)).extracting(Read::period)
			.containsExactly("2024-05-01/2024-05-31", "2023-05-01/2023-05-31");
		assertThat(Read.lines(table)).containsExactly("Claude | traffic_share | 4.5 percent | share",
				"Claude | traffic_share | 1.5 percent | share");
	}

	@Test
	void lineAboveAListSaysWhatAndWhen() {
		assertThat(Read.claims("Monthly users in May:\n- Claude: 5 million\n- Grok: 3 million"))
			.extracting(Read::period)
			.containsExactly("2024-05-01/2024-05-31", "2024-05-01/2024-05-31");
	}

	@Test
	void headerThatNamesAMonthIsTheBaseOfGrowth() {
		String table = "Monthly users, May 2024\nApp | Users (m) | vs. April\nClaude | 21.5 | +7%\n";

		assertThat(Read.lines(table)).containsExactly("Claude | monthly_active_users | 21500000 users | level",
				"Claude | monthly_active_users | 7 percent | growth_mom");
	}

	@Test
	void lineAboveSaysScaleAndCurrency() {
		String table = "AI capital expenditure, in billions of euros\nCompany | 2022 | 2023\nSAP | 1.5 | 3-4\n";

		assertThat(Read.lines(table)).containsExactly("SAP | investment | 1500000000 EUR | level",
				"SAP | investment | 3000000000..4000000000 EUR | level");
	}

	@Test
	void namesAndFiguresAreAListWithoutBullets() {
		assertThat(Read.lines("ARR, in millions of dollars\nHarvey – 1,200\nSierra – 90")).containsExactly(
				"Harvey | revenue_run_rate | 1200000000 USD | level",
				"Sierra | revenue_run_rate | 90000000 USD | level");
	}

}
