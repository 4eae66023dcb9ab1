package dev.groundswell.metrics.statistic.growth;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Over which step growth is asked for. */
record GrowthParameters(
		@Parameter(description = "wow, mom, qoq or yoy. Default: the natural one of each metric.",
				example = "mom") @Nullable String period,
		@Parameter(description = "The later period is the newest ended by this day, at most two intervals old.",
				example = "2025-12-06") @Nullable String weekEnding) {
}
