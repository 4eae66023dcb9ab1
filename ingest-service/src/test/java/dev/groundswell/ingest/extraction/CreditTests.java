package dev.groundswell.ingest.extraction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CreditTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			According to Sensor Tower, Claude has 5 million daily users.                | Sensor Tower
			Claude has 5 million daily users, data from Similarweb show.                | Similarweb
			Claude has 5 million daily users, Appfigures estimates.                     | Appfigures
			Gallup's survey found that 12% of nurses use Claude.                        | Gallup
			Claude has 5 million daily users, said Dario Amodei.                        | Dario Amodei
			Anthropic said Claude has 5 million daily users.                            | Anthropic
			Claude has 5 million daily users. (Nikkei)                                  | Nikkei
			Reuters reported that Claude has 5 million daily users, citing Apptopia.    | Apptopia
			据QuestMobile数据，豆包月活为2亿。                                               | QuestMobile
			CNNIC报告显示，生成式人工智能用户达5亿人。                                          | CNNIC
			""")
	void producerOfTheFigureIsCredited(String text, String source) {
		assertThat(Read.claims(text)).isNotEmpty()
			.allSatisfy((claim) -> assertThat(claim.attribution()).isEqualTo(source));
	}

	@Test
	void sourceHoldsForTheParagraph() {
		assertThat(Read.claims("Sensor Tower says Claude has 5 million daily users. Grok has 3 million daily users."))
			.extracting(ExtractedClaim::attribution)
			.containsExactly("Sensor Tower", "Sensor Tower");
	}

	@Test
	void lineBelowAListCreditsWhatStandsAboveIt() {
		assertThat(Read.claims("Monthly users in May:\n- Claude: 5 million\n- Grok: 3 million\nSource: Apptopia"))
			.extracting(ExtractedClaim::attribution)
			.containsExactly("Apptopia", "Apptopia");
	}

	@Test
	void nobodyIsCreditedWhereNobodyIsNamed() {
		assertThat(Read.claims("Claude has 5 million daily users.")).singleElement()
			.satisfies((claim) -> assertThat(claim.attribution()).isNull());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Claude has 5 million daily users, Zorbly CEO Inès Ångström told reporters.  | Inès Ångström
			QuestMobile数据显示，豆包月活为2亿。                                               | QuestMobile
			toolwatch.io统计，豆包月活为2亿。                                                 | toolwatch.io
			谷歌首席执行官皮查伊表示，Gemini月活为2亿。                                           | 皮查伊
			""")
	void titlesAndWordsOfReportsAreNoPartOfTheName(String text, String source) {
		assertThat(Read.claims(text)).isNotEmpty()
			.allSatisfy((claim) -> assertThat(claim.attribution()).isEqualTo(source));
	}

}
