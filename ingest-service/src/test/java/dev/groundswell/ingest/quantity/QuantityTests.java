package dev.groundswell.ingest.quantity;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class QuantityTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			18340000            | 18340000
			18.34M              | 18340000
			18.34m              | 18340000
			18.34 million       | 18340000
			18.34 Million       | 18340000
			3.5MM               | 3500000
			600 mn              | 600000000
			1.2bn               | 1200000000
			1.2 billion         | 1200000000
			0.6B                | 600000000
			18k                 | 18000
			18K                 | 18000
			5 thousand          | 5000
			100T                | 100000000000000
			7 trillion          | 7000000000000
			14.37tn             | 14370000000000
			1.59亿              | 159000000
			1834万              | 18340000
			1.2万亿             | 1200000000000
			1亿5900万           | 159000000
			3千万               | 30000000
			3.5 lakh            | 350000
			2 crore             | 20000000
			1 lakh crore        | 1000000000000
			2,5 Mrd.            | 2500000000
			3,7 Mio             | 3700000
			380000000000        | 380000000000
			1,234,567           | 1234567
			1,234               | 1234
			1,234.5             | 1234.5
			12,34,567           | 1234567
			1.234.567           | 1234567
			1.234.567,8         | 1234567.8
			1.234,5             | 1234.5
			3,7                 | 3.7
			0,125               | 0.125
			1 234 567           | 1234567
			1'234'567           | 1234567
			1’234’567           | 1234567
			.5                  | 0.5
			7.0                 | 7
			1.2e9               | 1200000000
			1E-3                | 0.001
			-25.6               | -25.6
			−25.6               | -25.6
			–25.6               | -25.6
			+149                | 149
			１８３４万           | 18340000
			１，２３４           | 1234
			007                 | 7
			""")
	void plainNumbers(String written, String value) {
		assertThat(Quantity.parse(written)).isEqualTo(quantity(value, null, null, null));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			149%               | 149           | percent
			+149 %             | 149           | percent
			-25.6 %            | -25.6         | percent
			149％              | 149           | percent
			30 percent         | 30            | percent
			22.2 pp            | 22.2          | percentage_points
			1.5 percentage points | 1.5        | percentage_points
			2个百分点           | 2             | percentage_points
			11.9x              | 11.9          | multiple
			11.9 times         | 11.9          | multiple
			3-fold             | 3             | multiple
			3倍                | 3             | multiple
			RMB 380bn          | 380000000000  | CNY
			RMB380bn           | 380000000000  | CNY
			CN¥380 billion     | 380000000000  | CNY
			380 billion yuan   | 380000000000  | CNY
			3800亿元           | 380000000000  | CNY
			人民币3800亿元      | 380000000000  | CNY
			¥380 billion yuan  | 380000000000  | CNY
			$54 billion        | 54000000000   | USD
			US$54 billion      | 54000000000   | USD
			54 billion dollars | 54000000000   | USD
			USD 54bn           | 54000000000   | USD
			540亿美元          | 54000000000   | USD
			-$5bn              | -5000000000   | USD
			$-5bn              | -5000000000   | USD
			€1.2bn             | 1200000000    | EUR
			1,2 Mrd. €         | 1200000000    | EUR
			£3m                | 3000000       | GBP
			JPY 500bn          | 500000000000  | JPY
			₹2 crore           | 20000000      | INR
			24th               | 24            | rank
			#1                 | 1             | rank
			第24               | 24            | rank
			18.34M users       | 18340000      | users
			""")
	void unitsInTheText(String written, String value, String unit) {
		assertThat(Quantity.parse(written)).isEqualTo(quantity(value, null, unit, null));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			>30M              | 30000000     |         | AT_LEAST
			≥ 40 %            | 40           | percent | AT_LEAST
			more than 30M     | 30000000     |         | AT_LEAST
			over $54 billion  | 54000000000  | USD     | AT_LEAST
			600M+             | 600000000    |         | AT_LEAST
			40%+              | 40           | percent | AT_LEAST
			超3000万           | 30000000     |         | AT_LEAST
			超过6亿            | 600000000    |         | AT_LEAST
			1亿以上            | 100000000    |         | AT_LEAST
			about 30M         | 30000000     |         | APPROX
			~30M              | 30000000     |         | APPROX
			nearly 30M        | 30000000     |         | APPROX
			约740万            | 7400000      |         | APPROX
			740万左右          | 7400000      |         | APPROX
			up to 8B          | 8000000000   |         | AT_MOST
			less than 1%      | 1            | percent | AT_MOST
			不到1亿            | 100000000    |         | AT_MOST
			""")
	void limits(String written, String value, @Nullable String unit, Comparator limit) {
		assertThat(Quantity.parse(written)).isEqualTo(quantity(value, null, unit, limit));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			0.6B-8B                  | 600000000   | 8000000000  |
			60–65 billion            | 60000000000 | 65000000000 |
			0.6 to 8 billion         | 600000000   | 8000000000  |
			500K-1M                  | 500000      | 1000000     |
			between 5 and 10         | 5           | 10          |
			$60-65bn                 | 60000000000 | 65000000000 | USD
			$60bn–$65bn              | 60000000000 | 65000000000 | USD
			about 5-10%              | 5           | 10          | percent
			5% to 10%                | 5           | 10          | percent
			-5 to -3 %               | -5          | -3          | percent
			3000万至4000万            | 30000000    | 40000000    |
			3000~4000万               | 30000000    | 40000000    |
			""")
	void ranges(String written, String value, String valueMax, @Nullable String unit) {
		assertThat(Quantity.parse(written)).isEqualTo(quantity(value, valueMax, unit, Comparator.RANGE));
	}

	@ParameterizedTest
	@ValueSource(strings = { "149\u00a0%", "149\u2009%", "149\u202f%", " 149 % ", "\ufeff149%", "1\u200b49%" })
	void blanksOfEveryWidth(String written) {
		assertThat(Quantity.parse(written)).isEqualTo(quantity("149", null, "percent", null));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					abc               | "abc" is not a number
					18.34Q            | "18.34Q": "Q" at character 6 is not understood
					18.34M monthly    | "18.34M monthly": "monthly" at character 8 is not understood
					¥380 billion      | "¥380 billion" is ambiguous: ¥ is yen or yuan; write CN¥, RMB or CNY for yuan, JPY for yen
					￥380              | "￥380" is ambiguous: ¥ is yen or yuan; write CN¥, RMB or CNY for yuan, JPY for yen
					$54bn yuan        | "$54bn yuan" names two units, USD and CNY
					5t                | "5t" is ambiguous: "t" is a tonne or a trillion: write T, tn or trillion
					1,234 Mio         | "1,234 Mio" is ambiguous: the separator in 1,234 is a decimal mark or groups thousands; write the digits without it
					1.234 Mrd         | "1.234 Mrd" is ambiguous: the separator in 1.234 is a decimal mark or groups thousands; write the digits without it
					1234,567          | "1234,567" is not a number: the separators in 1234,567 fit no way of writing one
					1,23,4            | "1,23,4" is not a number: the separators in 1,23,4 fit no way of writing one
					1.2.3             | "1.2.3" is not a number: the separators in 1.2.3 fit no way of writing one
					10⁹               | "10⁹": the character U+2079 at 3 is not read in a number
					1½                | "1½": the character U+00BD at 2 is not read in a number
					1e999999999       | "1e999999999" has an exponent beyond 29
					65-60 billion     | "65-60 billion" is a range that runs downwards, from 65000000000 to 60000000000
					5%-10x            | "5%-10x" is a range of two units, percent and multiple
					more than 5-10    | "more than 5-10" is a range and a limit at once
					about 30M+        | "about 30M+" is approx and at_least at once
					between 5         | "between 5" opens a range and does not close it
					18.34M (149%)     | "18.34M (149%)": "(149%)" at character 8 is not understood
					''                | the value is empty
					'  '              | the value is empty
					""")
	void refusalsSayWhatAndWhere(String written, String reason) {
		assertThatExceptionOfType(UnreadableQuantityException.class).isThrownBy(() -> Quantity.parse(written))
			.withMessage(reason);
	}

	@ParameterizedTest
	@ValueSource(strings = { "-", "+", "$", "M", "%", "1.", "1,", "--5", "+-5", "5 5", "1_000", "0x1F", "NaN",
			"Infinity", "null", "n/a", "1/3", "5M6", "5M6K", "1亿5", "١٢٣", "(5)", "2025-11-17", "2025-11",
			"5 million million", "1e9M", "5bp", "3成", "=1+1", "5\u0000", "5\n6M", "\ud83d\ude00", "5\ud83d" })
	void whatIsNoSingleNumberIsRefused(String written) {
		assertThatExceptionOfType(UnreadableQuantityException.class).isThrownBy(() -> Quantity.parse(written));
	}

	@Test
	void absurdLengthsAreRefusedWithoutBeingRepeated() {
		assertThatExceptionOfType(UnreadableQuantityException.class).isThrownBy(() -> Quantity.parse("9".repeat(65)))
			.withMessage("the text is 65 characters long, and no number needs more than 64");
		assertThat(Quantity.parse("9".repeat(64)).value()).isEqualTo(new BigDecimal("9".repeat(64)));
	}

	private static Quantity quantity(String value, @Nullable String valueMax, @Nullable String unit,
			@Nullable Comparator limit) {
		return new Quantity(new BigDecimal(value), (valueMax != null) ? new BigDecimal(valueMax) : null, unit, limit);
	}

}
