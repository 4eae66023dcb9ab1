package dev.groundswell.metrics.statistic.decomposition;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Figured;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A part of a change, in percentage points. Of growth: what one subject contributed. Of a
 * share: what one stratum has to do with it, or, about the group itself, all of it.
 */
record DecompositionFigure(@JsonUnwrapped Figure figure,
		@Schema(description = "contribution, stratum or share", example = "contribution") String part,
		@Schema(example = "mom") String period, LocalDate basePeriodStart, LocalDate basePeriodEnd,
		@Schema(description = "The whole at the base") String totalBefore, String totalAfter,
		@Schema(description = "Subjects of the population") int subjects,
		@Schema(description = "Subjects that went in: the largest") int counted,
		@Schema(description = "Of growth") @Nullable Contribution contribution,
		@Schema(description = "Of a share") @Nullable Mix mix) implements Figured {

	@Override
	public List<Figure> figures() {
		return List.of(this.figure);
	}

	/**
	 * What a subject contributed.
	 *
	 * @param change x1 - x0
	 */
	record Contribution(
			@Schema(description = "stayed, entrant (no value at the base) or exit (none later)",
					example = "entrant") String presence,
			@Schema(description = "null for an entrant") @Nullable String before,
			@Schema(description = "null for an exit") @Nullable String after, String change,
			@Schema(description = "Growth of the whole in percent: the sum of all contributions",
					example = "13.980685") String totalGrowth) {
	}

	/**
	 * What a stratum has to do with the change of a share; rates and weights in percent.
	 *
	 * @param within from the change of the share within it
	 * @param between from the change of its weight
	 */
	record Mix(String numeratorGroup, String by, @Schema(description = "null for the whole") @Nullable String stratum,
			String weightBefore, String weightAfter,
			@Schema(description = "Share of the group within it; null where it is empty") @Nullable String rateBefore,
			@Nullable String rateAfter, @Schema(description = "Percentage points") String within,
			@Schema(description = "Percentage points") String between,
			@Schema(description = "Percentage points, of the whole: the sum of all within and between") String shareChange) {
	}

}
