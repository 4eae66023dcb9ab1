package dev.groundswell.metrics.statistic.streak;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Figured;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Runs of periods of one series. The figure's value is the length of the longest. */
record StreakFigure(@JsonUnwrapped Figure figure,
		@Schema(description = "growth, decline or above", example = "growth") String kind,
		@Schema(description = "day, week, month, quarter or year", example = "month") String step,
		@Schema(description = "Periods in the longest run", example = "9") int longest,
		@Schema(description = "Last day of its first period") @Nullable LocalDate longestFirst,
		@Schema(description = "Last day of its last period") @Nullable LocalDate longestLast,
		@Schema(description = "Periods in the run that reaches the newest period; 0 for none") int current,
		@Nullable LocalDate currentFirst, @Nullable LocalDate currentLast,
		@Schema(description = "Periods stated") int periods,
		@Schema(description = "Periods missing between them") int missing, @Nullable String reason) implements Figured {

	@Override
	public List<Figure> figures() {
		return List.of(this.figure);
	}

}
