package dev.groundswell.metrics.statistic.mover;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Figured;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The later value of a subject with how it moved among the others of its population. */
record MoverFigure(@JsonUnwrapped Figure figure, @Schema(example = "mom") String period,
		@Schema(description = "Six decimals; null with a reason", example = "9.677419") @Nullable String growth,
		String growthUnit, @Nullable String multiple, @Nullable String absoluteChange,
		@Schema(description = "The unit, or percentage_points for percentages") String absoluteChangeUnit,
		@Nullable String base, @Nullable LocalDate basePeriodStart, @Nullable LocalDate basePeriodEnd,
		@Schema(description = "Place now among the ranked; null outside the largest") @Nullable Integer rank,
		@Schema(description = "Place before among the same subjects") @Nullable Integer previousRank,
		@Schema(description = "Places won, negative for places lost") @Nullable Integer rankChange,
		@Schema(description = "Subjects with both periods that were ranked") int ranked,
		@Schema(description = "Subjects of the whole population") int subjects,
		@Nullable String reason) implements Figured {

	@Override
	public List<Figure> figures() {
		return List.of(this.figure);
	}

}
