package dev.groundswell.report.briefing;

import java.time.Instant;
import java.time.LocalDate;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An edition in a list. */
public record EditionSummary(@Schema(example = "qwen-2025-12-06-1a2b3c4d5e6f") String id,
		@Schema(example = "qwen") String topic, @Schema(example = "Qwen") String topicName, LocalDate weekEnding,
		@Schema(example = "published") String status, int number, String hash, Instant asOf, long logPosition,
		Instant createdAt, @Nullable Instant publishedAt, String headline,
		@Schema(example = "medium") String confidence) {
}
