package dev.groundswell.metrics.statistic.ranking;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Figured;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A value with its place in its population. */
record RankingFigure(@JsonUnwrapped Figure figure, int rank, @Nullable Integer previousRank, @Nullable Integer change,
		@JsonProperty("new") boolean isNew, @Schema(description = "How many were ranked") int subjects,
		@Schema(description = "Kendall's tau-b between this board and the one before it, on the subjects of both; null "
				+ "for fewer than two, or when all are tied", example = "0.933333") @Nullable String tauB,
		@Schema(description = "How many subjects are on both boards") int tauSubjects) implements Figured {

	@Override
	public List<Figure> figures() {
		return List.of(this.figure);
	}

}
