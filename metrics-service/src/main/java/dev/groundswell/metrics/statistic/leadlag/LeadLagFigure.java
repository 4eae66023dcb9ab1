package dev.groundswell.metrics.statistic.leadlag;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Figured;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Two series held against each other, step by step and lag by lag. Where there is no
 * correlation the figure's value is the leader's newest, its status N, and the reason is
 * given; N with a correlation says that its interval holds zero.
 */
record LeadLagFigure(@JsonUnwrapped Figure figure,
		@Schema(description = "Steps by which the leader comes first at the largest correlation; negative: it comes "
				+ "after", example = "2") @Nullable Integer lag,
		@Schema(description = "Pearson's correlation of the changes at that lag") @Nullable String correlation,
		@Schema(description = "Lower end of its 95 percent interval") @Nullable String low,
		@Schema(description = "Upper end of it") @Nullable String high,
		@Schema(description = "Pairs of changes at that lag") int pairs, String step,
		@Schema(description = "difference or log growth") String leaderChange, String followerSubject,
		String followerName, String followerMetric, String followerRootSource, Map<String, String> followerQualifiers,
		String followerChange, @Schema(description = "Changes of the leader") int leaderChanges,
		@Schema(description = "Changes of the follower") int followerChanges,
		@Schema(description = "Last day looked at") LocalDate to, List<Lag> lags,
		@Nullable String reason) implements Figured {

	LeadLagFigure {
		lags = List.copyOf(lags);
	}

	@Override
	public List<Figure> figures() {
		return List.of(this.figure);
	}

	/** One lag; without a correlation where there are fewer than eight pairs. */
	record Lag(int lag, int pairs, @Nullable String correlation, @Nullable String low, @Nullable String high) {
	}

}
