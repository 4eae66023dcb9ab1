package dev.groundswell.metrics.statistic.streak;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Which runs. */
record StreakParameters(
		@Parameter(description = "day, week, month, quarter or year. Default: as the series is stated.",
				example = "month") @Nullable String step,
		@Parameter(description = "growth, decline or above (a threshold). Default growth.",
				example = "growth") @Nullable String kind,
		@Parameter(description = "Percent by which a period must change to count. Default 0.2.",
				example = "0.2") @Nullable String minimumChange,
		@Parameter(description = "For above: the least value. Needed there.",
				example = "100") @Nullable String threshold,
		@Parameter(description = "Missing periods in a row that do not end a run, 0 to 12. Default 0.",
				example = "0") @Nullable String gaps) {

	/** Growth, as the series is stated. */
	static final StreakParameters NONE = new StreakParameters(null, null, null, null, null);

}
