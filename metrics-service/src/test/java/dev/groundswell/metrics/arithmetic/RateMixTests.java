package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import dev.groundswell.metrics.arithmetic.RateMix.Stratum;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Expected numbers from Python's {@code fractions}. */
class RateMixTests {

	private static Stratum stratum(long partBefore, long before, long partAfter, long after) {
		return new Stratum(BigDecimal.valueOf(partBefore), BigDecimal.valueOf(before), BigDecimal.valueOf(partAfter),
				BigDecimal.valueOf(after));
	}

	@Test
	void shareChangesWithinAndBetweenStrata() {
		var mix = RateMix
			.of(List.of(stratum(30, 100, 60, 150), stratum(5, 50, 10, 200), stratum(0, 0, 40, 50),
					stratum(20, 25, 0, 0)))
			.orElseThrow();

		assertThat(mix.points(6)).extracting(BigDecimal::toPlainString)
			.containsExactly("4.732143", "-1.964286", "0.000000", "0.000000", "-1.087372", "-4.706632", "6.316964",
					"-7.219388");
		assertThat(Decimals.ratio(mix.change().movePointRight(2))).isEqualTo("-3.928571");
	}

	@Test
	void partsAddUpToTheChangeAsPrinted() {
		var random = new Random(1955);
		for (int i = 0; i < 500; i++) {
			var strata = new ArrayList<Stratum>();
			for (int s = 0; s < 1 + random.nextInt(9); s++) {
				long before = random.nextInt(5) == 0 ? 0 : 1 + random.nextInt(1_000_000);
				long after = random.nextInt(5) == 0 ? 0 : 1 + random.nextInt(1_000_000);
				strata.add(stratum((long) (before * random.nextDouble()), before, (long) (after * random.nextDouble()),
						after));
			}
			strata.add(stratum(1, 3, 1, 7));

			var mix = RateMix.of(strata).orElseThrow();

			assertThat(mix.points(6).stream().reduce(BigDecimal.ZERO, BigDecimal::add).toPlainString())
				.isEqualTo(Decimals.ratio(mix.change().movePointRight(2)));
		}
	}

	@Test
	void shareOfNothingHasNoChange() {
		assertThat(RateMix.of(List.of())).isEmpty();
		assertThat(RateMix.of(List.of(stratum(0, 0, 1, 2)))).isEmpty();
		assertThat(RateMix.of(List.of(stratum(1, 2, 0, 0)))).isEmpty();
	}

	@Test
	void missingUnitsGoToTheLargestRemainders() {
		var third = BigDecimal.ONE.divide(BigDecimal.valueOf(3), Decimals.PRECISE);

		assertThat(Addends.rounded(List.of(third, third, third), BigDecimal.ONE, 2))
			.containsExactly(new BigDecimal("0.34"), new BigDecimal("0.33"), new BigDecimal("0.33"));
		assertThat(Addends.rounded(List.of(third.negate(), third.negate()), third.negate().add(third.negate()), 2))
			.containsExactly(new BigDecimal("-0.33"), new BigDecimal("-0.34"));
	}

}
