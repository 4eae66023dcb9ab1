package dev.groundswell.metrics.statistic.revision;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Figured;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One value that was stated anew; the figure's value is the revision. */
record RevisionFigure(@JsonUnwrapped Figure figure,
		@Schema(description = "The measure of the revised value", example = "level") String revisedMeasure,
		@Schema(description = "As first stated") String first, Instant firstPublishedAt,
		@Schema(description = "As stated last") String latest, Instant latestPublishedAt,
		@Schema(description = "How often it was stated, the first time included", example = "2") int vintages,
		@Schema(description = "The revision in percent of the first value",
				example = "-69.841270") @Nullable String percent,
		@Schema(description = "More than twice the mean absolute revision of its source and metric") boolean large,
		@Nullable String reason) implements Figured {

	@Override
	public List<Figure> figures() {
		return List.of(this.figure);
	}

}
