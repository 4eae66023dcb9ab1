package dev.groundswell.metrics.leaderboard;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Which board.
 *
 * @param weekEnding last day a period may end on; the newest with data by default
 * @param measure by default the one that states the metric plainly
 */
public record BoardRequest(String metric, @Nullable LocalDate weekEnding, @Nullable String group, @Nullable String kind,
		@Nullable String measure, @Nullable String rootSource, @Nullable String qualifiers) {

	/** The default board of a metric. */
	public static BoardRequest of(String metric) {
		return new BoardRequest(metric, null, null, null, null, null, null);
	}

	BoardRequest population(String rootSource, String qualifiers, String kind) {
		return new BoardRequest(this.metric, this.weekEnding, this.group, kind, this.measure, rootSource, qualifiers);
	}

}
