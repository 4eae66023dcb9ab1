package dev.groundswell.metrics.statistic.flow;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Figured;
import dev.groundswell.metrics.series.Repair;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The amount of a period, or the reason why there is none. Its period is that of the
 * amount. Status P: the amount of a part of the period.
 */
record FlowFigure(@JsonUnwrapped Figure figure, @Schema(example = "week") String period,
		@Schema(description = "Behaviour of the metric: counter, rolling, flow, level …") String behaviour,
		@Schema(description = "Observed days over days of the period, six decimals",
				example = "1.000000") @Nullable String coverage,
		@Nullable Integer observedDays, int periodDays,
		@Schema(description = "Of a part of a period: what the whole would have at this pace; no amount") @Nullable String runRate,
		@Schema(description = "Mean of the observed days, six decimals") @Nullable String perDay,
		@Schema(description = "Of a day: mean of the seven days that end with it; null where one of them is not "
				+ "known") @Nullable String sevenDayMean,
		@Schema(description = "The amount may be off by this much for the rounding of its readings alone; 0 for exact "
				+ "readings", example = "100000") @Nullable String uncertainty,
		@Schema(description = "How it was computed", example = "difference of two readings") @Nullable String method,
		@Schema(description = "Faults and recounts that touch the period") List<Repair> repairs,
		@Schema(description = "Why there is no amount") @Nullable String reason) implements Figured {

	@Override
	public List<Figure> figures() {
		return List.of(this.figure);
	}

}
