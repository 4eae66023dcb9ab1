package dev.groundswell.report.statement;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NumbersTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "0 | 0", "7 | 7", "999 | 999", "1000 | 1,000", "113000 | 113,000", "999999 | 999,999",
					"1000000 | 1 million", "18340000 | 18.34 million", "775570000 | 775.57 million",
					"999994999 | 999.99 million", "999995000 | 1 billion", "1150000000 | 1.15 billion",
					"380000000000 | 380 billion", "14370000000000 | 14.37 trillion", "-1234 | -1,234" })
	void countsAreReadAloud(BigDecimal value, String prose) {
		assertThat(Numbers.count(value)).isEqualTo(prose);
	}

	@ParameterizedTest
	@CsvSource({ "1, 1st", "2, 2nd", "3, 3rd", "4, 4th", "11, 11th", "12, 12th", "13, 13th", "21, 21st", "24, 24th",
			"111, 111th", "122, 122nd" })
	void placesHaveTheirEndings(int rank, String prose) {
		assertThat(Numbers.ordinal(rank)).isEqualTo(prose);
	}

	@ParameterizedTest
	@CsvSource({ "149, 149", "5.33, 5.33", "33.333, 33.33", "1.20, 1.2", "100.00, 100", "0.5, 0.5" })
	void percentKeepsItsSignOnTheLine(BigDecimal value, String prose) {
		assertThat(Numbers.percent(value)).isEqualTo(prose + "\u202f%");
	}

	@ParameterizedTest
	@CsvSource({ "380000000000, CNY, RMB 380 billion", "54000000000, USD, $54 billion", "5000000, SEK, SEK 5 million" })
	void moneyNamesItsCurrency(BigDecimal value, String unit, String prose) {
		assertThat(Numbers.plain(value, unit)).isEqualTo(prose);
	}

	@Test
	void sizesOfModelsAreWrittenAsTheirMakersDo() {
		assertThat(Numbers.size(new BigDecimal("600000000"))).isEqualTo("0.6B");
		assertThat(Numbers.size(new BigDecimal("671000000000"))).isEqualTo("671B");
	}

	@Test
	void whatFollowsFromRoundedNumbersIsRounded() {
		assertThat(Numbers.about(new BigDecimal("7365461"))).isEqualTo("7.37 million");
	}

	@Test
	void hedgesAreKept() {
		assertThat(Numbers.of(Figures.users("10000000").bound(Bound.AT_LEAST).figure()))
			.isEqualTo("more than 10 million");
		assertThat(Numbers.of(Figures.users("10000000").bound(Bound.APPROX).figure())).isEqualTo("about 10 million");
		assertThat(Numbers.of(Figures.users("10000000").bound(Bound.AT_MOST).figure())).isEqualTo("at most 10 million");
		assertThat(Numbers.of(Figures.users("10000000").upTo("12000000").figure()))
			.isEqualTo("10 million to 12 million");
	}

}
