package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PaceTests {

	private static final BigDecimal GOAL = BigDecimal.valueOf(10_000_000);

	/** From 21.78 and 19.96 days, computed with Python. */
	@Test
	void daysToAGoalAreWholeAndRoundedUp() {
		var pace = new Pace(BigDecimal.valueOf(8_400_000), BigDecimal.valueOf(9_300_000), 28);

		assertThat(pace.daysByLine(GOAL)).contains(22L);
		assertThat(pace.daysByCompound(GOAL)).contains(20L);
	}

	@Test
	void whatDoesNotRiseNeverGetsThere() {
		var pace = new Pace(BigDecimal.valueOf(9_300_000), BigDecimal.valueOf(9_300_000), 28);

		assertThat(pace.daysByLine(GOAL)).isEmpty();
		assertThat(pace.daysByCompound(GOAL)).isEmpty();
	}

	@Test
	void nothingIsForetoldBeyondTwoYears() {
		var pace = new Pace(BigDecimal.valueOf(100), BigDecimal.valueOf(110), 10);

		assertThat(pace.daysByLine(BigDecimal.valueOf(840))).contains(730L);
		assertThat(pace.daysByLine(BigDecimal.valueOf(841))).isEmpty();
		assertThat(pace.daysByCompound(BigDecimal.TEN.pow(17))).isEmpty();
	}

	@Test
	void fromNothingThereIsNoCompoundPace() {
		var pace = new Pace(BigDecimal.ZERO, BigDecimal.TEN, 10);

		assertThat(pace.daysByCompound(BigDecimal.valueOf(20))).isEmpty();
		assertThat(pace.daysByLine(BigDecimal.valueOf(20))).contains(10L);
	}

	@ParameterizedTest
	@CsvSource({ "9300000, 2000000 5000000 10000000", "1000000, 500000 1000000 2000000", "7, 2 5 10",
			"0.3, 0.1 0.2 0.5", "72.7, 20 50 100", "0, ''" })
	void roundNumbersAroundAValue(String value, String expected) {
		var written = RoundNumbers.around(new BigDecimal(value)).stream().map(Decimals::plain).toList();

		assertThat(String.join(" ", written)).isEqualTo(expected);
	}

}
