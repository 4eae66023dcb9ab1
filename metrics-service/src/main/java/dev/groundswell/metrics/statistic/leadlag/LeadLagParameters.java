package dev.groundswell.metrics.statistic.leadlag;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What may lead what. */
record LeadLagParameters(
		@Parameter(description = "Subject that may lead; needed.", example = "qwen") @Nullable String leaderSubject,
		@Parameter(description = "Its metric; needed.", example = "derivative_share") @Nullable String leaderMetric,
		@Parameter(description = "Subject that may follow. Default: the same.",
				example = "qwen") @Nullable String followerSubject,
		@Parameter(description = "Its metric; needed.", example = "downloads_all_time") @Nullable String followerMetric,
		@Parameter(description = "day, week or month. Default: the longer of the metrics' own.",
				example = "month") @Nullable String step,
		@Parameter(description = "Largest lag in steps, both ways, 0 to 26. Default 6.",
				example = "6") @Nullable String maxLag,
		@Parameter(description = "Only this root source of the leader.",
				example = "atom") @Nullable String leaderRootSource,
		@Parameter(description = "Only this root source of the follower.",
				example = "atom") @Nullable String followerRootSource,
		@Parameter(description = "Qualifiers the leader must have.") @Nullable String leaderQualifiers,
		@Parameter(description = "Qualifiers the follower must have.") @Nullable String followerQualifiers,
		@Parameter(description = "First day a period may end on.", example = "2024-01-01") @Nullable String from,
		@Parameter(description = "Last day a period may end on; weeks end on its day of the week. Default: the newest "
				+ "day both are stated for.", example = "2025-12-06") @Nullable String to) {
}
