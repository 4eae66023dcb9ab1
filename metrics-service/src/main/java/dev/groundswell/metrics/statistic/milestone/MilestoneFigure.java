package dev.groundswell.metrics.statistic.milestone;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Figured;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A goal and when it was reached. The figure is the first value at or above the goal, or
 * the newest one where none is.
 */
record MilestoneFigure(@JsonUnwrapped Figure figure, @Schema(example = "1000000") String goal, boolean reached,
		@Schema(description = "Last day of the first period at or above the goal") @Nullable LocalDate reachedOn,
		@Schema(description = "Last day of the period before it, still below") @Nullable LocalDate belowUntil,
		@Schema(description = "Whether the newest value still is at or above the goal") boolean held,
		@Schema(description = "left: already reached when first stated; right: not reached yet") @Nullable String censored,
		@Schema(description = "Day the subject's repository was created") @Nullable LocalDate releaseDay,
		@Schema(description = "From the release day to reachedOn") @Nullable Long daysToGoal,
		@Schema(description = "For what is not reached: days since the release") @Nullable Long daysAtLeast,
		@Schema(description = "For what was reached before it was first stated") @Nullable Long daysAtMost,
		@Nullable Expected expected, @Nullable String reason) implements Figured {

	@Override
	public List<Figure> figures() {
		return List.of(this.figure);
	}

	/**
	 * When it may be reached: a forecast, status F. Never more than two years ahead.
	 *
	 * @param linear by the same rise a day as over the last 28 days
	 * @param compound by the same growth a day
	 */
	record Expected(String status, @Nullable LocalDate linear, @Nullable LocalDate compound,
			@Schema(description = "By the fastest of the last steps") @Nullable LocalDate earliest,
			@Schema(description = "By the slowest of the last steps; null when it did not rise") @Nullable LocalDate latest,
			@Schema(description = "Rise a day over the last 28 days") String daily, LocalDate since) {
	}

}
