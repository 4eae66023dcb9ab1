package dev.groundswell.ingest.document;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An article to be taken in or read: one of {@code text}, {@code html} and
 * {@code markdown}, or only the {@code url} to fetch it from. What is said here counts
 * before what the article says about itself.
 */
@Schema(name = "DocumentRequest")
record DocumentRequest(
		@Schema(example = "https://example.com/2025/12/06/assistant-passes-five-million") @Nullable String url,
		@Nullable String text, @Nullable String html, @Nullable String markdown, @Nullable String title,
		@Schema(example = "Example Daily") @Nullable String publisher, @Nullable String author,
		@Schema(example = "2025-12-06",
				description = "A day, a month, or an instant with its offset") @Nullable String publishedAt,
		@Schema(example = "en") @Nullable String language) {
}
