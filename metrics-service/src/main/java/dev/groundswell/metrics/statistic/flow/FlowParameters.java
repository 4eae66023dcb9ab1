package dev.groundswell.metrics.statistic.flow;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Of which periods the amounts are asked for. */
record FlowParameters(@Parameter(
		description = "day, week, month, quarter or year. Default: as the series is stated, of daily ones weeks.",
		example = "week") @Nullable String period,
		@Parameter(description = "The newest period ended by this day. Weeks end on its day of the week; without it on "
				+ "Sunday.", example = "2025-12-06") @Nullable String weekEnding,
		@Parameter(description = "Every period from the one with this day on, instead of one.",
				example = "2025-11-01") @Nullable String from,
		@Parameter(description = "Every period up to the one with this day, instead of one.",
				example = "2025-12-31") @Nullable String to) {

	/** The newest whole period of each series. */
	static final FlowParameters NEWEST = new FlowParameters(null, null, null, null);

}
