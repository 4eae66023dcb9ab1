package dev.groundswell.metrics.statistic.anomaly;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Figured;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something out of the ordinary. The figure's value is the robust z of a subject, or the
 * percentage of a source's subjects that moved together.
 */
record AnomalyFigure(@JsonUnwrapped Figure figure,
		@Schema(description = "subject, source or ci-suspicion", example = "subject") String kind,
		@Schema(description = "Last day of the week it is about") LocalDate weekEnding,
		@Schema(description = "up or down", example = "up") String direction,
		@Schema(description = "ln of the week's value over the week before's") @Nullable String logGrowth,
		@Schema(description = "What was robustly standardised: log-growth, weekday-weekend, downloads-per-like, variation") List<Signal> signals,
		@Schema(description = "Values the median was taken over: weeks, or subjects") int observations,
		String threshold,
		@Schema(description = "Of a source: subjects that moved that way beyond their own bounds") @Nullable Integer moved,
		@Schema(description = "Of a source: subjects with a bound that week") @Nullable Integer subjects,
		String reason) implements Figured {

	@Override
	public List<Figure> figures() {
		return List.of(this.figure);
	}

	/**
	 * One standardised value.
	 *
	 * @param spread MAD / 0.6745 or IQR / 1.349
	 * @param method MAD or IQR
	 */
	record Signal(String name, String value, String z, String median, String spread, String method) {
	}

}
