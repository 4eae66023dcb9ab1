package dev.groundswell.metrics.statistic.forecast;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Figured;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What one method foretells of one period. The figure is about that period; its value is
 * the forecast, status F, or the newest stated value, status N, where there is none.
 */
record ForecastFigure(@JsonUnwrapped Figure figure,
		@Schema(description = "naive, seasonal-naive, drift, damped-holt, logistic or bass",
				example = "damped-holt") @Nullable String method,
		@Schema(description = "Whether it has the smallest MASE of all") boolean best,
		@Schema(description = "day, week, month, quarter or year", example = "week") String step,
		@Schema(description = "Periods ahead of the newest", example = "1") int ahead,
		@Schema(description = "Last day of the newest period it rests on") LocalDate origin, @Nullable String forecast,
		@Nullable String low80, @Nullable String high80, @Nullable String low95, @Nullable String high95,
		@Schema(description = "What the intervals come from") @Nullable String intervals,
		@Schema(description = "Periods it rests on") int periods, @Nullable Accuracy accuracy,
		@Nullable PastForecast past, @Nullable String reason) implements Figured {

	@Override
	public List<Figure> figures() {
		return List.of(this.figure);
	}

	/**
	 * How the method did from earlier origins of the same values.
	 *
	 * @param mase below 1 it beats naive; null where naive never erred
	 * @param smape 0 to 200
	 * @param intervals how many intervals, each made of earlier errors only, were tried
	 */
	record Accuracy(@Nullable String mase, String smape, int origins, int intervals, int inside80, int inside95) {
	}

	/**
	 * What it would have foretold one horizon earlier, of what was published by then.
	 *
	 * @param madeAt the moment as of which it is made
	 * @param errorPercent forecast less outcome, in percent of the outcome
	 */
	record PastForecast(Instant madeAt, LocalDate periodEnd, String forecast, String low80, String high80, String low95,
			String high95, String outcome, @Nullable String errorPercent, boolean inside80, boolean inside95) {
	}

}
