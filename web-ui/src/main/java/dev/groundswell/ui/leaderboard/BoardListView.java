package dev.groundswell.ui.leaderboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import dev.groundswell.ui.format.DateText;
import org.jspecify.annotations.Nullable;

/** Which boards there are. */
public record BoardListView(@Nullable List<Item> items) {

	/** A metric with a board. */
	public record Item(@Nullable String metric, @Nullable String metricName, @Nullable String unit,
			@Nullable Integer subjects, @Nullable LocalDate newestPeriodEnd) {

		/** The name of the metric. */
		public String name() {
			return Objects.requireNonNullElse(this.metricName, id());
		}

		/** The id of the metric. */
		public String id() {
			return Objects.requireNonNullElse(this.metric, "");
		}

		/** {@code 7 subjects}. */
		public String size() {
			int number = Objects.requireNonNullElse(this.subjects, 0);
			return (number == 1) ? "1 subject" : number + " subjects";
		}

		/** The newest day it has figures for. */
		public String newest() {
			return (this.newestPeriodEnd != null) ? DateText.day(this.newestPeriodEnd) : "no figures yet";
		}

	}

	/** The boards, none if the answer named none. */
	public List<Item> list() {
		return Objects.requireNonNullElse(this.items, List.of());
	}

}
