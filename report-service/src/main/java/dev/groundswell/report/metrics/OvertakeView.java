package dev.groundswell.report.metrics;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** An overtake on the wire. */
@JsonIgnoreProperties(ignoreUnknown = true)
record OvertakeView(LocalDate firstTouch, @Nullable LocalDate confirmed, @Nullable FigureView winnerFigure,
		@Nullable FigureView loserFigure) {
}
