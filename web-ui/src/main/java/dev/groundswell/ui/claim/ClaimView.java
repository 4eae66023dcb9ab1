package dev.groundswell.ui.claim;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.groundswell.ui.figure.MeasureText;
import dev.groundswell.ui.format.DateText;
import dev.groundswell.ui.format.QuantityText;
import dev.groundswell.ui.format.TraceText;
import org.jspecify.annotations.Nullable;

/** A figure read out of an article, as ingest-service answers it. */
public record ClaimView(String id, @Nullable String document, @Nullable Integer version, @Nullable String status,
		@Nullable BigDecimal confidence, @Nullable String subject, @Nullable String metric, @Nullable BigDecimal value,
		@JsonProperty("value_max") @Nullable BigDecimal valueMax, @Nullable String unit,
		@JsonProperty("change_kind") @Nullable String changeKind, @Nullable String comparator,
		@Nullable PeriodView period, @Nullable String attribution, @Nullable String scope, @Nullable String quote,
		@JsonProperty("start_utf16") @Nullable Integer start, @JsonProperty("end_utf16") @Nullable Integer end,
		@Nullable EntryView entry, @Nullable List<TraceView> trace, @Nullable List<RevisionView> revisions) {

	/** When the number was true. */
	public record PeriodView(@Nullable String text, @Nullable LocalDate start, @Nullable LocalDate end) {
	}

	/** What became of it in the log. */
	public record EntryView(@Nullable String state, @Nullable String observation, @Nullable String reason) {
	}

	/** A rule of the reading, and what it did. */
	public record TraceView(@Nullable String rule, @Nullable String effect) {

		/** What it did, in words. */
		public String words() {
			return TraceText.of(Objects.requireNonNullElse(this.effect, "applied"));
		}

	}

	/** Who changed it when, and why. */
	public record RevisionView(@Nullable Integer version, @Nullable Instant at, @Nullable String author,
			@Nullable String action, @Nullable String reason) {

		/** {@code corrected by administrator, 6 December 2025, 12:00 UTC}. */
		public String line() {
			return Objects.requireNonNullElse(this.action, "changed") + " by "
					+ Objects.requireNonNullElse(this.author, "somebody")
					+ ((this.at != null) ? ", " + DateText.instant(this.at) : "");
		}

	}

	/** A page of them. */
	public record Listing(@Nullable List<ClaimView> items, @Nullable String next) {

		/** The claims, none if the answer named none. */
		public List<ClaimView> list() {
			return Objects.requireNonNullElse(this.items, List.of());
		}

	}

	/** {@code over 600 million downloads}. */
	public String quantity() {
		return (this.value == null) ? "no value"
				: new QuantityText(this.value.toPlainString(),
						(this.valueMax != null) ? this.valueMax.toPlainString() : null, this.unit, this.comparator)
					.prose();
	}

	/** {@code monthly active users, growth on the month}. */
	public String what() {
		return MeasureText.of(Objects.requireNonNullElse(this.metric, "").replace('_', ' '), this.changeKind);
	}

	/** The period by its name. */
	public String when() {
		PeriodView when = this.period;
		return (when == null || when.start() == null) ? "no period"
				: DateText.period(when.start(), Objects.requireNonNullElse(when.end(), when.start()));
	}

	/** How surely it was read: {@code 50 of 100}. */
	public String sure() {
		return (this.confidence == null) ? "added by hand"
				: this.confidence.movePointRight(2).stripTrailingZeros().toPlainString() + " of 100";
	}

	/** Waiting for somebody to look at it. */
	public boolean isWaiting() {
		return "waiting".equals(this.status);
	}

	/** The rules that made it, none if the answer named none. */
	public List<TraceView> steps() {
		return Objects.requireNonNullElse(this.trace, List.of());
	}

	/** What was done to it, oldest first. */
	public List<RevisionView> history() {
		return Objects.requireNonNullElse(this.revisions, List.of());
	}

}
