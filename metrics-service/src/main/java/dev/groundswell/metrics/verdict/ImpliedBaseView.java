package dev.groundswell.metrics.verdict;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The base a claim's growth needs, beside what else is known of it. */
record ImpliedBaseView(@Schema(example = "149") String growth, @Schema(description = "percent or multiple") String unit,
		@Schema(example = "mom") String period,
		@Schema(description = "x1 / (1 + g), rounded to whole units", example = "12048193") @Nullable String base,
		@Schema(description = "The base as stated for the period before") @Nullable String statedBase,
		@Schema(description = "Another value that the very same growth is said of") @Nullable String otherValue,
		@Schema(description = "The base that other value needs", example = "7365462") @Nullable String otherBase,
		@Schema(description = "Larger base over smaller") @Nullable String ratio,
		@Schema(description = "confirmed, near, conflicting or unverifiable") String verdict, String reason) {
}
