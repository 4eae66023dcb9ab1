package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.hipparchus.stat.correlation.KendallsCorrelation;

/** Whether two orders of the same things agree. */
public final class RankCorrelation {

	private RankCorrelation() {
	}

	/**
	 * Kendall's tau-b (1945), which allows for ties: 1 for the same order, -1 for the
	 * opposite. Empty for fewer than two things, and where all are tied in one order.
	 * @param first ranks in one order
	 * @param second ranks of the same things in the other
	 */
	public static Optional<BigDecimal> tauB(List<Integer> first, List<Integer> second) {
		if (first.size() < 2 || isOneRank(first) || isOneRank(second)) {
			return Optional.empty();
		}
		return Optional.of(BigDecimal.valueOf(new KendallsCorrelation().correlation(doubles(first), doubles(second))));
	}

	private static boolean isOneRank(List<Integer> ranks) {
		return ranks.stream().distinct().count() < 2;
	}

	private static double[] doubles(List<Integer> ranks) {
		return ranks.stream().mapToDouble(Integer::doubleValue).toArray();
	}

}
