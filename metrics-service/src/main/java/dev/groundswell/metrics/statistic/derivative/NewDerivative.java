package dev.groundswell.metrics.statistic.derivative;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.registry.Lineage.Tie;
import dev.groundswell.metrics.registry.Subject;

/**
 * A model with its ties to tracked bases.
 *
 * @param groups by group, the ties into it; ties to bases of no group are in none
 * @param ties all of them
 * @param parents how many bases it names, tracked or not
 */
record NewDerivative(Subject model, Map<String, List<Tie>> groups, List<Tie> ties, int parents) {

	Optional<YearMonth> month() {
		return Optional.ofNullable(this.model.createdAt()).map(YearMonth::from);
	}

	/** What it counts for a group. */
	BigDecimal weight(String group, boolean fractional) {
		return weight(this.groups.getOrDefault(group, List.of()).size(), fractional);
	}

	/** What it counts for all tracked bases together. */
	BigDecimal weight(boolean fractional) {
		return weight(this.ties.size(), fractional);
	}

	private BigDecimal weight(int ties, boolean fractional) {
		return fractional ? BigDecimal.valueOf(ties).divide(BigDecimal.valueOf(this.parents), Decimals.PRECISE)
				: BigDecimal.valueOf(Math.min(1, ties));
	}

	boolean isPackaging(String group) {
		return isPackaging(this.groups.getOrDefault(group, List.of()));
	}

	boolean isPackaging() {
		return isPackaging(this.ties);
	}

	private static boolean isPackaging(List<Tie> ties) {
		return ties.stream().allMatch((tie) -> DerivativeRequest.relation(tie).equals("quantized"));
	}

}
