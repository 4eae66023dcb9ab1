package dev.groundswell.report.check;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenValueTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "18340000 | reaching 18.34 million users | 18.34M",
					"18340000 | reaching 18.34\u202fmillion users in 2025 | 18.34M",
					"18300000 | 18.30 million | 18.30M", "30000000 | reached 30 million | 30000000",
					"18340000 | 18,340,000 users | 18340000", "600000000.0 | over 600 million | 600000000",
					"159000000 | 1.59亿 | 1.59亿", "75000000 | 7500万 | 75000000", "12500000 | 1.25千万 | 12.5M",
					"3700000 | 3,7 Mio | 3.7M", "72.7 | 72.7 percent | 72.7", "72.70 | 72.70% | 72.70",
					"149 | 149% jump | 149", "-1.5 | lost 1.5 points | -1.5", "1200000000 | 1.2bn | 1.2B" })
	void digitsAreThoseOfTheText(String value, String quote, String written) {
		assertThat(WrittenValue.of(new BigDecimal(value), quote)).isEqualTo(written);
	}

	@ParameterizedTest
	@CsvSource({ "33.333, a third of firms, 33", "66.667, two thirds, 67", "2, doubled, 2", "0.5, halved, 0.5" })
	void wordsAreAsExactAsWordsAre(String value, String quote, String written) {
		assertThat(WrittenValue.of(new BigDecimal(value), quote)).isEqualTo(written);
	}

	@Test
	void withoutQuoteTheValueStandsForItself() {
		assertThat(WrittenValue.of(new BigDecimal("18340000"), null)).isEqualTo("18340000");
	}

	@Test
	void numbersNobodyWritesAreNoFigures() {
		assertThat(WrittenValue.isReadable(new BigDecimal("1e999999"))).isFalse();
		assertThat(WrittenValue.isReadable(new BigDecimal("18340000"))).isTrue();
	}

}
