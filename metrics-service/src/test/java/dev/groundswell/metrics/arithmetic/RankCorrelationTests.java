package dev.groundswell.metrics.arithmetic;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Against SciPy's kendalltau, and against pairs counted one by one in Python.
 */
class RankCorrelationTests {

	private static String tau(List<Integer> first, List<Integer> second) {
		return RankCorrelation.tauB(first, second).map(Decimals::ratio).orElse("none");
	}

	@Test
	void tiesAreAllowedForAsInTauB() {
		assertThat(tau(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), List.of(2, 1, 3, 3, 5, 7, 6, 8, 8, 8)))
			.isEqualTo("0.861397");
		assertThat(tau(List.of(1, 1, 2, 3), List.of(1, 2, 2, 3))).isEqualTo("0.800000");
	}

	@Test
	void sameOrderIsOneAndTheOppositeMinusOne() {
		assertThat(tau(List.of(1, 2, 3), List.of(1, 2, 3))).isEqualTo("1.000000");
		assertThat(tau(List.of(1, 2, 3), List.of(3, 2, 1))).isEqualTo("-1.000000");
	}

	@Test
	void noOrderHasNoCorrelation() {
		assertThat(tau(List.of(1), List.of(1))).isEqualTo("none");
		assertThat(tau(List.of(1, 1), List.of(1, 2))).isEqualTo("none");
	}

}
