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
 * the reason; B: growth across a series break, a restatement or a reset; E: the base is a
 * few days early; U: an end is a range, a bound or approximate.
 */
record GrowthFigure(@JsonUnwrapped Figure figure, @Schema(example = "mom") String period,
		@Schema(description = "Six decimals", example = "63.576881") @Nullable String growth, String growthUnit,
		@Nullable String multiple, @Nullable String base, @Nullable LocalDate basePeriodStart,
		@Nullable LocalDate basePeriodEnd, @Nullable String absoluteChange,
		@Schema(description = "The unit, or percentage_points for percentages") String absoluteChangeUnit,
		@Nullable String reason,
		@Schema(description = "Growth of the same period as sources state it") List<Figure> reported,
		@Schema(description = "The base the reported growth needs") @Nullable ImpliedBase impliedBase,
		@JsonUnwrapped Rates rates) implements Figured {

	@Override
	public List<Figure> figures() {
		return List.of(this.figure);
	}

	/** What the value must have been before, if a reported growth is right. */
	record ImpliedBase(@Schema(example = "7365462") String value,
			@Schema(example = "149 percent growth_mom") String from) {
	}

	/**
	 * The growth in other terms; all null where there is none.
	 *
	 * @param acceleration this growth less the one before, over the same number of steps
	 */
	record Rates(
			@Schema(description = "ln(x1 / x0); adds up over periods", example = "0.492114") @Nullable String logGrowth,
			@Schema(description = "Periods of equal length between base and value",
					example = "6") @Nullable String periods,
			@Schema(description = "week, month, quarter or year", example = "month") @Nullable String periodUnit,
			@Schema(description = "Percent a period, (x1 / x0)^(1/n) - 1",
					example = "19.405148") @Nullable String compound,
			@Schema(description = "Periods until it doubles at this rate; null where nothing grew") @Nullable String doublingTime,
			@Schema(description = "Percent a year; null over fewer than 90 days") @Nullable String annualised,
			@Schema(description = "Percentage points, growth less the growth before it; null without a third value") @Nullable String acceleration) {

		static final Rates NONE = new Rates(null, null, null, null, null, null, null);

	}

}
