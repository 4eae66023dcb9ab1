package dev.groundswell.report.check;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a text and what became of holding it against the log. Numbers are decimal
 * strings; offsets count UTF-16 units, end exclusive.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CheckedClaim(@Schema(example = "c1") String id,
		@Schema(description = "Of a kept document: the id of its claim") @Nullable String claimId,
		@Schema(description = "Of a kept document: accepted, rejected …") @Nullable String status,
		@Schema(example = "Qwen app") String subject,
		@Schema(description = "Where the registry knows it", example = "qwen-app") @Nullable String subjectId,
		@Schema(example = "monthly_active_users") String metric, String metricName,
		@Schema(description = "level, share, rank, growth_mom …") String measure,
		@Schema(example = "18340000") String value, @Nullable String valueMax, @Schema(example = "users") String unit,
		@Schema(description = "exact, at_least, approx, at_most or range") String comparator, @Nullable When period,
		@Schema(description = "Whom the text credits") @Nullable String attribution,
		@Schema(description = "The same, where it is a source that is collected") @Nullable String creditedSource,
		String modality, @Nullable String scope, @Nullable String quote, int start, int end, List<Mention> mentions,
		@Schema(description = "How surely it was read, 0 to 1") @Nullable String confidence, List<Step> trace,
		@Schema(description = "As metrics-service was asked", example = "18.34M") String asked,
		@Schema(description = "The growth that was tested with it") @Nullable String growthClaim,
		@Schema(description = "confirmed, near, conflicting, not-comparable or unverifiable") String verdict,
		String reason, @Nullable String firstDifference,
		@Schema(description = "The observation it was held against, as metrics-service answers figures") @Nullable SortedMap<String, Object> compared,
		@Schema(description = "Larger over smaller value") @Nullable String ratio, @Nullable String tolerance,
		@Schema(description = "Root sources that agree") int independentSources,
		@Schema(description = "high, medium, low or none") String verdictConfidence, List<Opinion> others) {

	/** When the number is said to be true: as written, and as days. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record When(@Nullable String text, @Nullable LocalDate start, @Nullable LocalDate end) {
	}

	/** Where the text repeats it. */
	record Mention(int start, int end) {
	}

	/** A rule of the reading, and what it did. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Step(@Nullable String rule, @Nullable Integer start, @Nullable Integer end, @Nullable String effect) {
	}

	/** Another observation beside the claim. */
	record Opinion(SortedMap<String, Object> figure, String verdict, String reason) {
	}

}
