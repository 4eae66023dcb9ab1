package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

	@ParameterizedTest
	@CsvSource({ "60000000, exact, 100000000, exact, CONFLICTING", "96500000, exact, 100000000, exact, NEAR",
			"18000000, at_least, 18340000, exact, CONFIRMED", "19000000, at_least, 18340000, exact, NEAR",
			"30000000, at_least, 18340000, exact, CONFLICTING", "942100000, exact, 600000000, at_least, UNVERIFIABLE",
			"620000000, exact, 600000000, at_least, NEAR", "325000000, exact, 600000000, at_least, CONFLICTING",
			"500000000, at_least, 600000000, at_least, CONFIRMED",
			"800000000, at_least, 600000000, at_least, UNVERIFIABLE",
			"800000000, at_most, 600000000, at_least, UNVERIFIABLE",
			"300000000, at_most, 600000000, at_least, CONFLICTING",
			"700000000, exact, 500000000, at_most, CONFLICTING" })
	void claimIsTestedByItsOwnDigits(BigDecimal claim, String how, BigDecimal observed, String otherHow,
			Verdict expected) {
		assertThat(new Claim(claim, how).testedBy(new Claim(observed, otherHow))).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "15, 18, 16, 16, CONFIRMED", "15, 18, 18, 20, CONFIRMED", "15, 18, 30, 40, CONFLICTING",
			"15, 20, 20.5, 21, CONFIRMED", "150, 200, 209, 220, NEAR" })
	void rangesAreMeasuredFromEndToEnd(BigDecimal low, BigDecimal high, BigDecimal otherLow, BigDecimal otherHigh,
			Verdict expected) {
		assertThat(new Claim(low, high, "range").testedBy(new Claim(otherLow, otherHigh, "range"))).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "700M, 700000000, 50000000", "942.1M, 942100000, 50000", "18340000, 18340000, 5000", "13.0%, 13, 0.05",
			"13%, 13, 0.5", "30.0M, 30000000, 50000", "1.59亿, 159000000, 500000", "5341万, 53410000, 5000",
			"'1,152', 1152, 0.5", "1.15B, 1150000000, 5000000", "-9%, -9, 0.5", "0, 0, 0" })
	void writtenDigitsMakeTheTolerance(String written, BigDecimal value, BigDecimal tolerance) {
		var number = WrittenNumber.parse(written).orElseThrow();

		assertThat(number.value()).isEqualByComparingTo(value);
		assertThat(new Claim(number.value(), null, "exact", number.lastDigit()).tolerance())
			.isEqualByComparingTo(tolerance);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "many", "1e9", "1,52", "M", "1.2.3", "--1", "12345678901234567890123456789012",
			"0.0000000000000000000000000000001", "NaN" })
	void otherTextIsNoNumber(String written) {
		assertThat(WrittenNumber.parse(written)).isEmpty();
	}

	@Test
	void growthNeedsABase() {
		var november = new ImpliedBase(new BigDecimal("18340000"), new BigDecimal("149"), "percent").base()
			.orElseThrow();
		var december = new ImpliedBase(new BigDecimal("30000000"), new BigDecimal("2.49"), "multiple").base()
			.orElseThrow();

		assertThat(Decimals.rounded(november, 0)).isEqualTo("7365462");
		assertThat(Decimals.rounded(december, 0)).isEqualTo("12048193");
		assertThat(ImpliedBase.compare(new Difference(november, december))).isEqualTo(Verdict.CONFLICTING);
		assertThat(new ImpliedBase(BigDecimal.TEN, new BigDecimal("-100"), "percent").base()).isEmpty();
		assertThat(new ImpliedBase(BigDecimal.TEN, BigDecimal.ONE, "percentage_points").base()).isEmpty();
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
