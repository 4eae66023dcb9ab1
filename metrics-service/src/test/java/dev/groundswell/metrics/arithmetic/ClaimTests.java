package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ClaimTests {

	@ParameterizedTest
	@CsvSource({ "18340000, exact, 18342000, exact, CONFIRMED", "18340000, exact, 18346000, exact, NEAR",
			"18340000, exact, 18300000, exact, CONFIRMED", "700000000, exact, 742100000, exact, CONFIRMED",
			"61810000, exact, 145510000, exact, CONFLICTING", "30000000, approx, 39000000, exact, CONFIRMED",
			"31000000, exact, 36000000, exact, CONFLICTING", "600000000, at_least, 942100000, exact, CONFIRMED",
			"600000000, at_least, 325000000, exact, CONFLICTING", "1000000, at_most, 700001, exact, CONFIRMED",
			"2.04, exact, 2.036, exact, CONFIRMED", "0, exact, 0, exact, CONFIRMED",
			"0, exact, 17, exact, CONFLICTING" })
	void verdict(BigDecimal a, String how, BigDecimal b, String otherHow, Verdict expected) {
		assertThat(new Claim(a, how).against(new Claim(b, otherHow))).isEqualTo(expected);
		assertThat(new Claim(b, otherHow).against(new Claim(a, how))).as("the other way round").isEqualTo(expected);
	}

	@Test
	void ratioOfTheTwoPanels() {
		var difference = new Difference(new BigDecimal("61810000"), new BigDecimal("145510000"));

		assertThat(difference.ratio()).get().extracting(Decimals::ratio).isEqualTo("2.354150");
		assertThat(difference.symmetricPercent()).get().extracting(Decimals::ratio).isEqualTo("80.744742");
	}

	@Test
	void nothingHasNoRatio() {
		assertThat(new Difference(BigDecimal.ZERO, BigDecimal.ONE).ratio()).isEmpty();
		assertThat(new Difference(BigDecimal.ZERO, BigDecimal.ZERO).symmetricPercent()).isEmpty();
	}

	@Test
	void sharesOfAWholeSumToOne() {
		var whole = new BigDecimal("2036");
		var sum = BigDecimal.ZERO;
		for (var part : new String[] { "1150", "723", "163" }) {
			sum = sum.add(Share.of(new BigDecimal(part), whole).orElseThrow().percent());
		}

		assertThat(Decimals.ratio(sum)).isEqualTo("100.000000");
		assertThat(Share.of(BigDecimal.TEN, BigDecimal.ONE)).as("more than the whole").isEmpty();
		assertThat(Share.of(BigDecimal.TEN, BigDecimal.ZERO)).isEmpty();
	}

	@Test
	void moneyThroughARate() {
		var yuan = new Money(new BigDecimal("380000000000"), "CNY");

		assertThat(Decimals.rounded(yuan.at(new BigDecimal("7.17"), "USD").amount(), 0)).isEqualTo("52998605300");
		assertThat(Decimals.rounded(yuan.impliedRate(new Money(new BigDecimal("54000000000"), "USD")), 3))
			.isEqualTo("7.037");
	}

	@ParameterizedTest
	@CsvSource({ "149.000000, 149", "0.000, 0", "1E+9, 1000000000", "-1.50, -1.5" })
	void plainDecimals(BigDecimal value, String written) {
		assertThat(Decimals.plain(value)).isEqualTo(written);
	}

}
