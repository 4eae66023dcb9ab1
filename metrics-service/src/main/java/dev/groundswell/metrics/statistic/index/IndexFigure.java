package dev.groundswell.metrics.statistic.index;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Figured;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The index of one subject, with everything it is made of. */
record IndexFigure(@JsonUnwrapped Figure figure,
		@Schema(description = "The benchmark's mean is 100; six decimals", example = "123.456789") String index,
		@Schema(description = "Dense rank among the subjects looked at") int rank,
		@Schema(description = "Best rank, each signal left out in turn") int bestRank,
		@Schema(description = "Worst rank, each signal left out in turn") int worstRank,
		@Schema(description = "Subjects looked at") int ranked, LocalDate day, List<SignalPart> signals,
		@Schema(description = "Signals the subject lacks; their weights are spread over the others") List<String> missing,
		@Schema(description = "Subjects whose mean is 100") List<String> benchmark,
		List<LeftOut> sensitivity) implements Figured {

	IndexFigure {
		signals = List.copyOf(signals);
		missing = List.copyOf(missing);
		benchmark = List.copyOf(benchmark);
		sensitivity = List.copyOf(sensitivity);
	}

	@Override
	public List<Figure> figures() {
		return List.of(this.figure);
	}

	/**
	 * A signal of the subject.
	 *
	 * @param weight as given
	 * @param effectiveWeight its part of the weights of the signals the subject has
	 * @param benchmarkMean B
	 * @param z {@code ln(1 + value / benchmarkMean)}
	 * @param subjects how many subjects its population has
	 */
	record SignalPart(String metric, String weight, @Nullable String effectiveWeight, @Nullable String value,
			@Nullable String unit, @Nullable LocalDate periodEnd, @Nullable String benchmarkMean, @Nullable String z,
			@Nullable String rootSource, int subjects) {
	}

	/** The index without one signal; null where nothing is left. */
	record LeftOut(String signal, @Nullable String index, @Nullable Integer rank) {
	}

}
