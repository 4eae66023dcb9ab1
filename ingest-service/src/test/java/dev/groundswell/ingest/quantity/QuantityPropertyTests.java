package dev.groundswell.ingest.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every number, tried on many; the seeds are fixed. */
class QuantityPropertyTests {

	private static final Map<String, Integer> SCALES = Map.of("", 0, "K", 3, "万", 4, " lakh", 5, "M", 6, " crore", 7,
			"亿", 8, "bn", 9, "T", 12);

	@Test
	void aScaleWordMovesTheDecimalPointAndNothingElse() {
		Random random = new Random(1);
		for (int i = 0; i < 2000; i++) {
			BigDecimal digits = new BigDecimal(random.nextLong(1_000_000_000L)).movePointLeft(random.nextInt(7));
			SCALES.forEach((word, power) -> assertThat(Quantity.parse(digits.toPlainString() + word).value())
				.isEqualByComparingTo(digits.scaleByPowerOfTen(power)));
		}
	}

	@Test
	void groupingChangesNothing() {
		Random random = new Random(2);
		for (int i = 0; i < 2000; i++) {
			long number = random.nextLong(Long.MAX_VALUE);
			String grouped = String.format(Locale.ROOT, "%,d", number);
			for (String separator : List.of(",", " ", "\u00a0", "\u2009", "'")) {
				assertThat(Quantity.parse(grouped.replace(",", separator)).value())
					.isEqualTo(BigDecimal.valueOf(number));
			}
		}
	}

	@Test
	void fullWidthDigitsAreDigits() {
		Random random = new Random(3);
		for (int i = 0; i < 500; i++) {
			String number = Long.toString(random.nextLong(1_000_000_000L));
			StringBuilder wide = new StringBuilder();
			number.chars().forEach((c) -> wide.append((char) (c + 0xFEE0)));

			assertThat(Quantity.parse(wide.toString())).isEqualTo(Quantity.parse(number));
		}
	}

	@Test
	void aMinusTurnsTheSignAndNothingElse() {
		for (String text : List.of("18.34M", "$54 billion", "149%", "1.59亿", "3,7 Mio", "RMB 380bn")) {
			assertThat(Quantity.parse("\u2212" + text).value()).isEqualTo(Quantity.parse(text).value().negate());
		}
	}

	@Test
	void whateverIsWrittenIsReadOrRefusedInWords() {
		Random random = new Random(4);
		String alphabet = "0123456789.,' +-–~%$¥€kMBTbnxe亿万元约超 toR()/\u00a0\u2212\ud83d\ufdfa";
		for (int i = 0; i < 100_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int k = random.nextInt(14); k >= 0; k--) {
				text.append(alphabet.charAt(random.nextInt(alphabet.length())));
			}
			try {
				Quantity quantity = Quantity.parse(text.toString());
				assertThat(quantity.value().scale()).isBetween(0, 64);
			}
			catch (UnreadableQuantityException ex) {
				assertThat(ex.reason()).isNotBlank().hasSizeLessThan(300);
			}
		}
	}

	@Test
	void whatIsPrintedReadsBack() {
		Random random = new Random(5);
		for (int i = 0; i < 2000; i++) {
			long scaled = random.nextLong();
			for (String unit : List.of("users", "CNY", "percent")) {
				String plain = Units.plain(scaled, Units.scaleOf(unit));
				assertThat(Units.scaled(Quantity.parse(plain).value(), unit, Units.scaleOf(unit))).isEqualTo(scaled);
			}
		}
	}

}
