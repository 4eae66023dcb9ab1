package dev.groundswell.metrics.statistic.share;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Figured;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A share, stated or computed, with what it is a share of. */
record ShareFigure(@JsonUnwrapped Figure figure, @Schema(description = "In percent", example = "30") String share,
		String denominator, String denominatorName,
		@Schema(description = "true when divided here by a declared total") boolean computed,
		@Schema(description = "The declared total, for computed shares") @Nullable String whole) implements Figured {

	@Override
	public List<Figure> figures() {
		return List.of(this.figure);
	}

}
