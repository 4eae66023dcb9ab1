package dev.groundswell.report.ingest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A figure read out of a text, on the wire. Offsets count UTF-16 units.
 *
 * @param id only of a claim that is kept
 * @param subjectId where the registry knows the subject
 * @param status only of a claim that is kept
 * @param entry only of a claim that is kept and accepted
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ClaimView(@Nullable String id, @Nullable String status, @Nullable String subject,
		@Nullable String subjectId, @Nullable String metric, @Nullable BigDecimal value,
		@JsonProperty("value_max") @Nullable BigDecimal valueMax, @Nullable String unit,
		@JsonProperty("change_kind") @Nullable String changeKind, @Nullable String comparator,
		@Nullable PeriodView period, @Nullable String attribution, @Nullable String modality, @Nullable String quote,
		@JsonProperty("start_utf16") @Nullable Integer start, @JsonProperty("end_utf16") @Nullable Integer end,
		@JsonProperty("other_mentions") @Nullable List<MentionView> otherMentions, @Nullable String scope,
		@Nullable BigDecimal confidence, @Nullable EntryView entry, @Nullable List<TraceView> trace) {

	/** The row of the log that was read out of this very text, if there is one. */
	public Optional<String> ownRow() {
		return Optional.ofNullable(this.entry)
			.filter((entry) -> "recorded".equals(entry.state()))
			.map(EntryView::observation);
	}

	/** What became of an accepted claim in the log. */
	@JsonIgnoreProperties(ignoreUnknown = true)
	public record EntryView(@Nullable String state, @Nullable String observation) {
	}

	/** When the number was true. */
	@JsonIgnoreProperties(ignoreUnknown = true)
	public record PeriodView(@Nullable String text, @Nullable LocalDate start, @Nullable LocalDate end) {
	}

	/** Where the text repeats it. */
	@JsonIgnoreProperties(ignoreUnknown = true)
	public record MentionView(@Nullable String quote, @JsonProperty("start_utf16") @Nullable Integer start,
			@JsonProperty("end_utf16") @Nullable Integer end) {
	}

	/** One rule and what it did. */
	@JsonIgnoreProperties(ignoreUnknown = true)
	public record TraceView(@Nullable String rule, @JsonProperty("start_utf16") @Nullable Integer start,
			@JsonProperty("end_utf16") @Nullable Integer end, @Nullable String effect) {
	}

}
