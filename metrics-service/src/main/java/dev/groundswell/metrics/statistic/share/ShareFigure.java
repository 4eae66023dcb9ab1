package dev.groundswell.metrics.statistic.share;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Figured;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A share, stated or computed, with what it is a share of. */
record ShareFigure(@JsonUnwrapped Figure figure, @Schema(description = "In percent", example = "30") String share,
		String denominator, String denominatorName, @Schema(description = "true when divided here") boolean computed,
		@Schema(description = "The denominator's amount, for computed shares") @Nullable String whole,
		@Schema(description = "Against the period one step earlier, in percentage points; null when there is none",
				example = "-22.1") @Nullable String change,
		@Nullable LocalDate basePeriodStart, @Nullable LocalDate basePeriodEnd,
		@Schema(description = "What the figure's subject is a group by; null for single subjects",
				example = "region") @Nullable String groupBy)
		implements
			Figured {

	@Override
	public List<Figure> figures() {
		return List.of(this.figure);
	}

}
