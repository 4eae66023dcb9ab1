package dev.groundswell.metrics.statistic.mover;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What counts as moving. */
record MoverParameters(
		@Parameter(description = "wow, mom, qoq or yoy. Default: the natural one of the metric.",
				example = "mom") @Nullable String period,
		@Parameter(description = "Order by growth, absolute (change) or rank (places). Default growth.",
				example = "growth") @Nullable String by,
		@Parameter(description = "Growth is told from this base on. Default 1000 for counts, 0.1 for percentages.",
				example = "1000") @Nullable String minimumBase,
		@Parameter(description = "up, down or both. Default both, the largest move first.",
				example = "up") @Nullable String direction) {

	/** The defaults. */
	static final MoverParameters NONE = new MoverParameters(null, null, null, null);

}
