package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Expected numbers from Python's {@code math} and {@code decimal}. */
class GrowthRateTests {

	private static GrowthRate rate(String before, String after, double periods) {
		return GrowthRate.of(Growth.between(new BigDecimal(before), new BigDecimal(after)).orElseThrow(), periods)
			.orElseThrow();
	}

	@ParameterizedTest
	@CsvSource({ "325, 942.1, 6, 19.408600, 1.064286, 3.907673", "1, 2, 1, 100.000000, 0.693147, 1.000000",
			"775570000, 884000000, 1, 13.980685, 0.130859, 5.296908", "100, 110, 12, 0.797414, 0.095310, 87.270491" })
	void growthInOtherTerms(String before, String after, double periods, String compound, String log, String doubling) {
		var rate = rate(before, after, periods);

		assertThat(Decimals.ratio(rate.compound())).isEqualTo(compound);
		assertThat(Decimals.ratio(rate.log())).isEqualTo(log);
		assertThat(rate.doublingTime()).get().extracting(Decimals::ratio).isEqualTo(doubling);
	}

	@Test
	void whatDoesNotGrowNeverDoubles() {
		assertThat(rate("5", "5", 1).doublingTime()).isEmpty();
		assertThat(rate("5", "4", 1).doublingTime()).isEmpty();
	}

	@Test
	void nothingHasNoLogarithm() {
		assertThat(GrowthRate.of(Growth.between(BigDecimal.TEN, BigDecimal.ZERO).orElseThrow(), 1)).isEmpty();
		assertThat(GrowthRate.of(Growth.between(BigDecimal.TEN, BigDecimal.ONE).orElseThrow(), 0)).isEmpty();
	}

}
