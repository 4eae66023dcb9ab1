package dev.groundswell.metrics.statistic.growth;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Figured;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The later point of a comparison with what it grew by. Status A: growth; N: none, see
 * the reason; B: growth across a series break.
 */
record GrowthFigure(@JsonUnwrapped Figure figure, @Schema(example = "mom") String period,
		@Schema(description = "Six decimals", example = "63.576881") @Nullable String growth, String growthUnit,
		@Nullable String multiple, @Nullable String base, @Nullable LocalDate basePeriodStart,
		@Nullable LocalDate basePeriodEnd, @Nullable String absoluteChange,
		@Schema(description = "The unit, or percentage_points for percentages") String absoluteChangeUnit,
		@Nullable String reason,
		@Schema(description = "Growth of the same period as sources state it") List<Figure> reported,
		@Schema(description = "The base the reported growth needs") @Nullable ImpliedBase impliedBase)
		implements
			Figured {

	@Override
	public List<Figure> figures() {
		return List.of(this.figure);
	}

	/** What the value must have been before, if a reported growth is right. */
	record ImpliedBase(@Schema(example = "7365462") String value,
			@Schema(example = "149 percent growth_mom") String from) {
	}

}
