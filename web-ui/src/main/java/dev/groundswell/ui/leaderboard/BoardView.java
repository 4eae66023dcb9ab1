package dev.groundswell.ui.leaderboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.groundswell.ui.figure.FigureView;
import org.jspecify.annotations.Nullable;

/** A board as metrics-service answers it. */
public record BoardView(@Nullable String metric, @Nullable String metricName, @Nullable String unit,
		@Nullable LocalDate weekEnding, @Nullable PopulationView population, @Nullable List<PopulationView> populations,
		@Nullable List<Item> items, @Nullable Instant asOf, @Nullable Long position) {

	/** Whom a board is about: one panel, never mixed with another. */
	public record PopulationView(@Nullable String rootSource, @Nullable String rootSourceName,
			@Nullable Map<String, String> qualifiers, @Nullable Integer subjects) {
	}

	/** A subject with its place. */
	public record Item(@Nullable Integer rank, @Nullable Integer previousRank, @Nullable Integer change,
			@JsonProperty("new") @Nullable Boolean isNew, @Nullable String subject, @Nullable String subjectName,
			@Nullable String kind, @Nullable FigureView figure, @Nullable ShareView share,
			@Nullable List<TrendView> trend) {
	}

	/** A share with what it is a share of. */
	public record ShareView(@Nullable String value, @Nullable String denominator) {
	}

	/** An earlier amount. */
	public record TrendView(@Nullable LocalDate periodEnd, @Nullable String value) {
	}

	/** The rows, none if the answer named none. */
	public List<Item> list() {
		return Objects.requireNonNullElse(this.items, List.of());
	}

}
