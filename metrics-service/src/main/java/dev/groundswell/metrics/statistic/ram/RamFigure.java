package dev.groundswell.metrics.statistic.ram;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Figured;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The metric of one model at one age. Where there is none the figure's value is the
 * newest count, its status N, and the reason is given.
 */
record RamFigure(@JsonUnwrapped Figure figure,
		@Schema(description = "A ratio with six decimals; above 1 by v2: on the way to the ten most downloaded of its "
				+ "size", example = "1.300000") @Nullable String ram,
		@Schema(description = "v1 or v2; their numbers are never compared") String formula,
		@Schema(description = "Days after release") int age,
		@Schema(description = "Counts up to this day are looked at") LocalDate baseline,
		@Schema(description = "Label of the size; 7-9B begins at five billion", example = "7-9B") String bucket,
		@Schema(description = "The model's count at the age") @Nullable String downloadsAtAge,
		@Schema(description = "What the count is divided by") @Nullable String denominator, LocalDate released,
		@Schema(description = "release: a checked day; creation: the day its repository was created, often before the "
				+ "launch") String releasedBasis,
		@Schema(description = "Days from release to baseline") long daysSinceRelease,
		@Schema(description = "Models of this size that are held against each other") int population,
		@Schema(description = "SHA-256 over the sorted lines `id release-day` of the population") String populationHash,
		@Schema(description = "Of them, as old as the age at the baseline") int oldEnough,
		@Schema(description = "Of them, with a count at the age") int counted,
		@Schema(description = "Models of this size outside the population for want of a day of release") int undated,
		@Nullable String reason) implements Figured {

	@Override
	public List<Figure> figures() {
		return List.of(this.figure);
	}

}
