package dev.groundswell.metrics.statistic.levelshift;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Figured;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A jump to another level. The figure's value is how many times the level before the new
 * one is, beyond the usual growth; its status is B.
 */
record LevelShiftFigure(@JsonUnwrapped Figure figure,
		@Schema(description = "day, week, month, quarter or year", example = "month") String step,
		@Schema(description = "Last day of the last period on the old level") LocalDate before,
		@Schema(description = "Last day of the first period on the new level") LocalDate from,
		@Schema(description = "Geometric mean of the periods before", example = "24000000.000000") String levelBefore,
		@Schema(description = "Geometric mean of the periods from it on") String levelAfter,
		@Schema(description = "The first value over the last before, beyond the usual step") String jump,
		@Schema(description = "Difference of the mean logarithms over their spread along the series") String statistic,
		@Schema(description = "The statistic beyond which it counts") String threshold,
		@Schema(description = "Places in the series that were looked at") int places, int minimumSegment,
		@Schema(description = "Whether the continuity ledger knows of something within a week") boolean confirmed,
		List<String> events) implements Figured {

	@Override
	public List<Figure> figures() {
		return List.of(this.figure);
	}

}
