package dev.groundswell.ui.format;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Tries {@link NumberText}. */
class NumberTextTests {

	@ParameterizedTest
	@CsvSource({ "18340000, users, 18.34 million", "775570000, users, 775.6 million", "999999, users, '999,999'",
			"1000000, users, 1 million", "999960000, users, 1 billion", "1150000000, downloads, 1.15 billion",
			"1000000000000, tokens, 1 trillion", "0, users, 0", "149, percent, 149\u202f%",
			"63.576, percent, 63.6\u202f%", "0.0421, percent, 0.042\u202f%", "-3.72, percent, \u22123.72\u202f%",
			"552.83, percent, 552.83\u202f%", "149.0012, percent, 149\u202f%", "2.5, percentage_points, 2.5\u202fpp",
			"24, rank, 24th", "1, rank, 1st", "2, rank, 2nd", "3, rank, 3rd", "11, rank, 11th", "112, rank, 112th",
			"380000000000, CNY, CNY\u00a0380 billion", "7.068612, rate, 7.0686", "2.354150, multiple, 2.354\u202f×",
			"-18340000, users, \u221218.34 million" })
	void proseSpellsTheScale(BigDecimal value, String unit, String text) {
		assertThat(NumberText.PROSE.of(value, unit)).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource({ "18340000, users, 18.34\u202fM", "942100000, downloads, 942.1\u202fM",
			"2040000000, downloads, 2.04\u202fbn", "12345, users, '12,345'", "54000000000, USD, USD\u00a054\u202fbn" })
	void tablesAbbreviateItBehindAThinSpace(BigDecimal value, String unit, String text) {
		assertThat(NumberText.TABLE.of(value, unit)).isEqualTo(text);
	}

	@Test
	void axesShortenThousands() {
		assertThat(NumberText.TABLE.axis(new BigDecimal("400000"), "users")).isEqualTo("400\u202fk");
		assertThat(NumberText.TABLE.axis(new BigDecimal("50"), "percent")).isEqualTo("50\u202f%");
	}

	@Test
	void exactKeepsEveryDigit() {
		assertThat(NumberText.exact(new BigDecimal("7365461"))).isEqualTo("7,365,461");
	}

	@ParameterizedTest
	@CsvSource({ "0, 0 B", "999, 999 B", "48211, 48.2 kB", "1048211, 1 MB", "64300000, 64.3 MB" })
	void sizesAreShort(long bytes, String text) {
		assertThat(NumberText.size(bytes).replace('\u202f', ' ')).isEqualTo(text);
	}

	@Test
	void countsThatAreNotStatedAreNone() {
		assertThat(NumberText.count(null)).isEqualTo("0");
		assertThat(NumberText.count(12630L)).isEqualTo("12,630");
	}

}
