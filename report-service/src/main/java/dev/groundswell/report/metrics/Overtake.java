package dev.groundswell.report.metrics;

import java.time.LocalDate;

import dev.groundswell.report.statement.Figure;
import org.jspecify.annotations.Nullable;

/** One subject passed another by the same count; both figures are of the first touch. */
public record Overtake(Figure winner, Figure loser, LocalDate firstTouch, @Nullable LocalDate confirmed) {
}
