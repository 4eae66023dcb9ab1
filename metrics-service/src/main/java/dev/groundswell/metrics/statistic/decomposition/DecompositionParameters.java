package dev.groundswell.metrics.statistic.decomposition;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Between which two periods, and by what. */
record DecompositionParameters(
		@Parameter(description = "wow, mom, qoq or yoy. Default: what suits the length of the periods.",
				example = "mom") @Nullable String period,
		@Parameter(description = "With `to`: the base is the newest period ended by this day.",
				example = "2025-09-30") @Nullable String from,
		@Parameter(description = "With `from`: the later period is the newest ended by this day.",
				example = "2026-03-31") @Nullable String to,
		@Parameter(description = "Take apart the change of this group's share instead of growth; needs `by`.",
				example = "china") @Nullable String numeratorGroup,
		@Parameter(
				description = "Strata of a share: organization, family, or a kind of group such as region or openness.",
				example = "openness") @Nullable String by) {

	/** Contributions to the growth over one natural step. */
	static final DecompositionParameters GROWTH = new DecompositionParameters(null, null, null, null, null);

}
