package dev.groundswell.metrics.statistic.tier;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Figured;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A value with the tier its bounds put it in. */
record TierFigure(@JsonUnwrapped Figure figure,
		@Schema(description = "1 for the tier of the best", example = "1") int tier,
		@Schema(description = "The subject that opened the tier") String anchor, String anchorName,
		@Schema(description = "Least it may be; null when nothing is said") @Nullable String lower,
		@Schema(description = "Most it may be; null when nothing is said") @Nullable String upper,
		@Schema(description = "Its rank, where no other's bounds touch its own", example = "1") @Nullable Integer rank,
		@Schema(description = "The rank if it is as good as it may be") int bestRank,
		@Schema(description = "The rank if it is as bad as it may be") int worstRank,
		@Schema(description = "How many panels and root sources its bounds rest on") int voices,
		@Schema(description = "How many were sorted into tiers") int subjects) implements Figured {

	@Override
	public List<Figure> figures() {
		return List.of(this.figure);
	}

}
