package dev.groundswell.metrics.leaderboard;

import dev.groundswell.metrics.answer.Parse;
import dev.groundswell.metrics.series.Selections;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Which board of a metric. */
public record LeaderboardParameters(
		@Parameter(
				description = "Newest period ended by this day, at most two intervals old. Default: newest with data.",
				example = "2025-12-06") @Nullable String weekEnding,
		@Parameter(description = "Only subjects of a group, ranked among themselves.",
				example = "china") @Nullable String group,
		@Parameter(description = "Only subjects of a kind.", example = "app") @Nullable String kind,
		@Parameter(description = "Default: the measure that states the metric plainly.",
				example = "level") @Nullable String measure,
		@Parameter(description = "The population's root source.", example = "aicpb") @Nullable String rootSource,
		@Parameter(description = "The population's qualifiers.", example = "panel=aicpb") @Nullable String qualifiers) {

	/** The default board. */
	public static final LeaderboardParameters NONE = new LeaderboardParameters(null, null, null, null, null, null);

	/** Read for a metric. */
	public BoardRequest of(String metric) {
		return new BoardRequest(metric, Parse.day("weekEnding", this.weekEnding), this.group,
				Selections.kind(this.kind), this.measure, this.rootSource,
				Parse.qualifiers("qualifiers", this.qualifiers));
	}

}
