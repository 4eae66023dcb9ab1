package dev.groundswell.metrics.statistic.level;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Figured;
import dev.groundswell.metrics.series.Repair;
import io.swagger.v3.oas.annotations.media.Schema;

/** A value as stated, with what kind of number it is and what is wrong with it. */
record LevelFigure(@JsonUnwrapped Figure figure, @Schema(
		description = "Behaviour of the metric: level, counter, rolling, flow, share, rank, score, money or rate",
		example = "counter") String behaviour,
		@Schema(description = "stock, flow, window, ratio, position, score, price or amount; different kinds are never "
				+ "added or compared", example = "stock") String kind,
		@Schema(description = "Faults and recounts that touch the period") List<Repair> repairs) implements Figured {

	@Override
	public List<Figure> figures() {
		return List.of(this.figure);
	}

}
