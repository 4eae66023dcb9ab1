package dev.groundswell.metrics.statistic.growth;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Over which step growth is asked for. */
record GrowthParameters(
		@Parameter(
				description = "wow, mom, qoq or yoy. Default: the natural one of each metric. With from and to: what "
						+ "compound growth is per.",
				example = "mom") @Nullable String period,
		@Parameter(description = "The later period is the newest ended by this day, at most two intervals old.",
				example = "2025-12-06") @Nullable String weekEnding,
		@Parameter(description = "How many steps back the base lies, 1 to 120. Default 1.",
				example = "6") @Nullable String periods,
		@Parameter(
				description = "With `to`: the base is the newest period ended by this day, less than one interval old.",
				example = "2025-09-30") @Nullable String from,
		@Parameter(
				description = "With `from`: the later period is the newest ended by this day, less than one interval old.",
				example = "2026-03-31") @Nullable String to) {

	/** One step back from the newest period ended by a day. */
	static GrowthParameters step(@Nullable String period, @Nullable String weekEnding) {
		return new GrowthParameters(period, weekEnding, null, null, null);
	}

}
