package dev.groundswell.ingest.claim;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A text to be read.
 *
 * @param publishedAt the day that "last month" is counted from
 * @param publisher who prints it; never credited as a source of its own figures
 * @param language {@code en} or {@code zh}; found out from the text if absent
 */
@Schema(name = "ExtractionRequest", requiredProperties = "text")
record ExtractionRequest(
		@Schema(example = "The Qwen app reached 18.34 million monthly active users in November.") @Nullable String text,
		@Schema(example = "2025-12-06",
				description = "A day, or an instant with its offset") @Nullable String publishedAt,
		@Schema(example = "Example Daily") @Nullable String publisher,
		@Schema(example = "en") @Nullable String language) {
}
