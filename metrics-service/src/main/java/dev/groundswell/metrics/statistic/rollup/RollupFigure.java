package dev.groundswell.metrics.statistic.rollup;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Figured;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A sum over the members of a group, beside the same sum one step earlier, over who
 * belongs at each period's end and over those in both.
 */
record RollupFigure(@JsonUnwrapped Figure figure, @Schema(example = "region") String groupBy, String group,
		String groupName,
		@Schema(description = "own: the family's; repackaged: of others, or other packagings; all: not told apart",
				example = "own") String portion,
		@Schema(description = "How many are added up now") int members, @Schema(example = "mom") String period,
		@Nullable LocalDate basePeriodStart, @Nullable LocalDate basePeriodEnd,
		@Schema(description = "Over who belongs at the period's end", example = "1150000000") String currentValue,
		@Schema(description = "Over who belonged at the earlier period's end") @Nullable String currentBase,
		@Schema(description = "In percent, six decimals") @Nullable String currentGrowth,
		@Schema(description = "How many belong and are stated in both periods") int constantMembers,
		@Schema(description = "Over those in both") @Nullable String constantValue, @Nullable String constantBase,
		@Schema(description = "In percent, six decimals") @Nullable String constantGrowth,
		@Schema(description = "Members now that were none before") int entered,
		@Schema(description = "Members before that are none now, or are missing") int left,
		@Schema(description = "How much of the change is by who belongs: what those who entered have, less what those "
				+ "who left had") @Nullable String membershipChange,
		@Schema(description = "How many were stated before and are not now") int missing,
		@Schema(description = "The first 20 of them") List<String> missingSubjects,
		@Schema(description = "How many of them are carried on") int carried,
		@Nullable String reason) implements Figured {

	RollupFigure {
		missingSubjects = List.copyOf(missingSubjects);
	}

	@Override
	public List<Figure> figures() {
		return List.of(this.figure);
	}

}
