package dev.groundswell.metrics.statistic.tier;

import java.util.List;

import dev.groundswell.metrics.answer.Parse;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** How sure values are taken to be. */
record TierParameters(
		@Parameter(description = "rounding (the default): stated ranges, else half a unit of the last significant "
				+ "digit; sources: from the lowest to the highest of all panels and root sources that speak of a subject.",
				example = "sources") @Nullable String bounds,
		@Parameter(
				description = "Only lines about these subjects; the population stays whole. Repeated or with commas.",
				example = "qwen-app") @Nullable List<String> subject) {

	/** Stated ranges and rounding. */
	static final TierParameters NONE = new TierParameters(null, null);

	/** Whether other sources widen the bounds. */
	boolean bySources() {
		return "sources".equals(Parse.word("bounds", this.bounds, List.of("rounding", "sources")));
	}

}
