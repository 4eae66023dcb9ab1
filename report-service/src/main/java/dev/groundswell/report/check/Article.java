package dev.groundswell.report.check;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The text that is checked, and what is known of where it comes from.
 *
 * @param sha256 of the text in UTF-8, lower-case hex
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Article(@Nullable String title, @Nullable String publisher, @Nullable LocalDate publishedAt,
		@Nullable String language, @Nullable String url, String sha256, String text) {
}
