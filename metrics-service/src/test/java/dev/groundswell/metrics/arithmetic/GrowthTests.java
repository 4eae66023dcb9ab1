package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class GrowthTests {

	@ParameterizedTest
	@CsvSource({ "18340000, 30000000, 63.576881, 1.635769", "775570000, 884000000, 13.980685, 1.139807",
			"97000000, 1154300000, 1090.000000, 11.900000", "167910000, 163000000, -2.924186, 0.970758",
			"86.7, 64.5, -25.605536, 0.743945", "5, 5, 0.000000, 1.000000", "3, 0, -100.000000, 0.000000" })
	void publishedGrowth(BigDecimal before, BigDecimal after, String percent, String multiple) {
		var growth = Growth.between(before, after).orElseThrow();

		assertThat(Decimals.ratio(growth.percent())).isEqualTo(percent);
		assertThat(Decimals.ratio(growth.multiple())).isEqualTo(multiple);
	}

	@Test
	void startingFromNothingIsNotGrowth() {
		assertThat(Growth.between(BigDecimal.ZERO, BigDecimal.TEN)).isEmpty();
		assertThat(Growth.between(BigDecimal.ONE.negate(), BigDecimal.TEN)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "18340000, 149, 7365462", "30000000, 149, 12048193", "131000000, 89.54, 69114699", "200, -50, 400" })
	void baseAStatedGrowthNeeds(BigDecimal after, BigDecimal percent, String base) {
		assertThat(Growth.impliedBase(after, percent)).get()
			.extracting((value) -> Decimals.rounded(value, 0))
			.isEqualTo(base);
	}

	@Test
	void noBaseExplainsTheLossOfEverything() {
		assertThat(Growth.impliedBase(BigDecimal.TEN, new BigDecimal("-100"))).isEmpty();
		assertThat(Growth.baseOfMultiple(BigDecimal.TEN, BigDecimal.ZERO)).isEmpty();
	}

	@Test
	void impliedBaseOfTheComputedGrowthIsTheBase() {
		var random = new Random(20_251_206);
		for (int i = 0; i < 1000; i++) {
			var before = BigDecimal.valueOf(1 + random.nextLong(1_000_000_000_000L));
			var after = BigDecimal.valueOf(1 + random.nextLong(1_000_000_000_000L));

			var percent = Growth.between(before, after).orElseThrow().percent();

			assertThat(Growth.impliedBase(after, percent)).get()
				.extracting((value) -> Decimals.rounded(value, 6))
				.isEqualTo(Decimals.plain(before));
		}
	}

}
