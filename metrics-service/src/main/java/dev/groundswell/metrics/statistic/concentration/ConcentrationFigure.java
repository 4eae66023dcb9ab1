package dev.groundswell.metrics.statistic.concentration;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Figured;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The Herfindahl-Hirschman index of a population with what else says how concentrated it
 * is. Its value is the index of the named subjects alone, the lower bound where a rest is
 * left.
 */
record ConcentrationFigure(@JsonUnwrapped Figure figure,
		@Schema(description = "Of the named subjects alone, 0 to 1: the lower bound where a rest is left",
				example = "0.465696") String hhi,
		@Schema(description = "With all of the rest as one subject: the upper bound",
				example = "0.466020") String hhiHigh,
		@Schema(description = "hhi times 10,000", example = "4656.960000") String hhiPoints,
		@Schema(description = "hhiHigh times 10,000", example = "4660.200000") String hhiPointsHigh,
		@Schema(description = "1 / hhiHigh: how many equal subjects would be as concentrated, at least",
				example = "2.145831") String effectiveNumber,
		@Schema(description = "1 / hhi: the same at most", example = "2.147324") @Nullable String effectiveNumberHigh,
		@Schema(description = "Exponential of Shannon's entropy, the rest as one subject: at least so many",
				example = "3.091538") String shannonNumber,
		int k,
		@Schema(description = "CR_k: share of the k largest in percent; at least so much when fewer are named",
				example = "93.100000") String largestShare,
		@Schema(description = "Gini's coefficient of the named subjects", example = "0.671807") @Nullable String gini,
		@Schema(description = "How many subjects Gini's coefficient is of") int giniSubjects,
		@Schema(description = "How many subjects are at zero") int zeros,
		@Schema(description = "How many subjects are named") int subjects,
		@Schema(description = "Subjects of the population with nothing for this period") int missing,
		String denominator, String denominatorName,
		@Schema(description = "The denominator's amount", example = "100") String whole,
		@Schema(description = "What nobody is named for, in percent", example = "1.800000") String rest)
		implements
			Figured {

	@Override
	public List<Figure> figures() {
		return List.of(this.figure);
	}

}
