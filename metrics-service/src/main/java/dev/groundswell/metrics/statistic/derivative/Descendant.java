package dev.groundswell.metrics.statistic.derivative;

import java.math.BigDecimal;
import java.util.List;

import dev.groundswell.metrics.registry.Lineage.Tie;

/**
 * A model that builds on a set of bases.
 *
 * @param depth generations below the nearest of them
 * @param weight 1, or the part of it that comes from them
 * @param ties its ties into the tree
 */
record Descendant(String id, int depth, BigDecimal weight, List<Tie> ties) {

	/** The first tie that is not mere packaging, else {@code quantized}. */
	String relation() {
		return this.ties.stream()
			.map(DerivativeRequest::relation)
			.filter((relation) -> !relation.equals("quantized"))
			.findFirst()
			.orElse("quantized");
	}

	boolean isPackaging() {
		return relation().equals("quantized");
	}

}
