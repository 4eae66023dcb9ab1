package dev.groundswell.ingest.extraction.number;

import java.util.List;

import dev.groundswell.ingest.extraction.TextSpan;
import dev.groundswell.ingest.extraction.text.Plain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NumberGrammarTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			it has 2.6 billion users                | COUNT 2600000000
			some 7.25M downloads                    | COUNT 7250000
			rund 3,7 Mio Nutzer                     | COUNT 3700000
			a total of 1,234 firms                  | COUNT 1234
			12,34,567 users                         | COUNT 1234567
			two hundred and five million people     | COUNT 205000000
			a million people                        | COUNT 1000000
			half a billion people                   | COUNT 500000000
			1.6 quadrillion tokens                  | COUNT 1600000000000000
			400,000+ users                          | COUNT 400000
			17 percent of them                      | PERCENT 17
			17 per cent of them                     | PERCENT 17
			two thirds of them                      | PERCENT 66.667
			a third of them                         | PERCENT 33.333
			half of them                            | PERCENT 50
			three-quarters of them                  | PERCENT 75
			one in five of them                     | PERCENT 20
			four in ten of them                     | PERCENT 40
			7 out of 10 of them                     | PERCENT 70
			ten percent of them                     | PERCENT 10
			up 2.5 percentage points                | POINTS 2.5
			rose three points                       | POINTS 3
			usage doubled                           | MULTIPLE 2
			usage has more than tripled             | MULTIPLE 3
			usage halved                            | MULTIPLE 0.5
			a fivefold rise                         | MULTIPLE 5
			a seventeenfold rise                    | MULTIPLE 17
			a 4x rise                               | MULTIPLE 4
			six times as many                       | MULTIPLE 6
			twice as much as then                   | MULTIPLE 2
			pulled 72,000 times in May              | COUNT 72000
			pulled a billion times                  | COUNT 1000000000
			$4.5bn a year                           | MONEY 4500000000 USD
			RMB 12 billion                          | MONEY 12000000000 CNY
			7 billion yuan                          | MONEY 7000000000 CNY
			€310 million                            | MONEY 310000000 EUR
			40 billion won                          | MONEY 40000000000 KRW
			No. 3 on the list                       | RANK 3
			ranked second in the App Store          | RANK 2
			the 17th most used                      | RANK 17
			用户达2.87亿                              | COUNT 287000000
			用户达1亿2000万                           | COUNT 120000000
			两亿用户                                  | COUNT 200000000
			达到62万亿                                | COUNT 62000000000000
			三成用户                                  | PERCENT 30
			七成以上用户                               | PERCENT 70
			三分之一的人                               | PERCENT 33.333
			百分之四十的人                              | PERCENT 40
			增长3.5倍                                 | MULTIPLE 3.5
			翻了一番                                  | MULTIPLE 2
			增长2.5个百分点                            | POINTS 2.5
			142亿元                                   | MONEY 14200000000 CNY
			位列第17位                                 | RANK 17
			""")
	void numberIsReadInItsWrittenForm(String text, String expected) {
		assertThat(read(text)).singleElement().isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			$40-45 billion               | MONEY 40000000000..45000000000 USD
			between 10 and 20 million    | COUNT 10000000..20000000
			30% to 35% of them           | PERCENT 30..35
			10 to 20 percent of them     | PERCENT 10..20
			3000万至4000万                | COUNT 30000000..40000000
			0.5B to 9B                   | COUNT 500000000..9000000000
			""")
	void rangeIsOneNumberWithTwoEnds(String text, String expected) {
		assertThat(read(text)).singleElement().isEqualTo(expected);
	}

	@Test
	void fromOneToAnotherIsTwoNumbers() {
		assertThat(read("it went from 12 to 18 percent")).containsExactly("PERCENT 12", "PERCENT 18");
		assertThat(read("from $100 million to $240 million")).containsExactly("MONEY 100000000 USD",
				"MONEY 240000000 USD");
	}

	@Test
	void numberOfANameIsNone() {
		assertThat(read("the H100 and GPT-4 and Q3")).isEmpty();
	}

	@Test
	void bareNumberBesideAPercentageIsOneToo() {
		assertThat(read("19 percent for Kestrel and 8 for Plover")).containsExactly("PERCENT 19", "PERCENT 8");
	}

	@Test
	void numberKeepsItsOwnCharacters() {
		String text = "about 7.5\u202fmillion people";

		Quantity number = NumberGrammar.find(Plain.of(text), new TextSpan(0, text.length()), List.of()).getFirst();

		assertThat(number.number().in(text)).isEqualTo("7.5\u202fmillion");
	}

	private static List<String> read(String text) {
		return NumberGrammar.find(Plain.of(text), new TextSpan(0, text.length()), List.of())
			.stream()
			.map(NumberGrammarTests::shown)
			.toList();
	}

	private static String shown(Quantity number) {
		return number.kind() + " " + number.value().stripTrailingZeros().toPlainString()
				+ ((number.valueMax() != null) ? ".." + number.valueMax().stripTrailingZeros().toPlainString() : "")
				+ ((number.currency() != null) ? " " + number.currency() : "");
	}

}
