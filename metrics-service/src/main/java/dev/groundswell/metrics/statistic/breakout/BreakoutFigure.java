package dev.groundswell.metrics.statistic.breakout;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Figured;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Excess of a window over the three before it. The figure's value is the excess, or the
 * newest stated value where there is none (status N).
 */
record BreakoutFigure(@JsonUnwrapped Figure figure, LocalDate windowStart, LocalDate windowEnd, int window,
		@Schema(description = "sum (of daily flows), difference (of a counter) or mean (of levels)",
				example = "difference") String volumeKind,
		@Nullable String volume, @Nullable String excess,
		@Schema(description = "Mean of the three windows before") @Nullable String mean,
		@Schema(description = "Volume over the mean") @Nullable String ratioToMean,
		@Schema(description = "Sample standard deviation of the three windows before") @Nullable String dispersion,
		@Schema(description = "Excess over the dispersion") @Nullable String ratioToDispersion,
		@Schema(description = "The three windows before, the latest first") List<String> before,
		@Schema(description = "Days that are stated in each window, the last window first") List<Integer> observedDays,
		@Schema(description = "Subjects of the whole population") int subjects,
		@Nullable String reason) implements Figured {

	@Override
	public List<Figure> figures() {
		return List.of(this.figure);
	}

}
