package dev.groundswell.metrics.statistic.overtake;

import java.time.LocalDate;
import java.util.List;

import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.leaderboard.PopulationView;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One subject passing another. Days are the last days of the periods compared. */
record Overtaking(String winner, String winnerName, String loser, String loserName, String metric, String metricName,
		PopulationView population,
		@Schema(description = "First period with the winner no longer behind") LocalDate firstTouch,
		@Schema(description = "First period from there with the winner truly ahead") LocalDate firstAhead,
		@Schema(description = "When it had held for `confirm` observations; null until then") @Nullable LocalDate confirmed,
		@Schema(description = "Periods both are stated for") int observations, Pair before, Pair after,
		Figure winnerFigure, Figure loserFigure, List<String> notes) {

	/** Both values of one period. */
	record Pair(LocalDate periodEnd, String winner, String loser) {
	}

}
