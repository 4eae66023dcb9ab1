package dev.groundswell.metrics.statistic.stickiness;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Figured;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Daily over monthly users of a month. Where there is no ratio the figure's value is the
 * monthly users, its status N, and the reason is given.
 */
record StickinessFigure(@JsonUnwrapped Figure figure,
		@Schema(description = "A ratio with six decimals", example = "0.412000") @Nullable String stickiness,
		@Schema(description = "Daily users: mean of the days, or as stated for the month") @Nullable String dailyUsers,
		String monthlyUsers, @Schema(description = "calendar month or trailing days") String window,
		@Schema(description = "mean of days, or stated for the month") @Nullable String dailyBasis,
		@Schema(description = "Days with a count") int days,
		@Schema(description = "Days of the window") long daysOfWindow,
		@Schema(description = "First and last day with a count") @Nullable LocalDate firstDay,
		@Nullable LocalDate lastDay, @Nullable String reason) implements Figured {

	@Override
	public List<Figure> figures() {
		return List.of(this.figure);
	}

}
