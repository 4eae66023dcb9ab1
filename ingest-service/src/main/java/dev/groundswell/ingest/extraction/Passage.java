package dev.groundswell.ingest.extraction;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A text to be read, as it is shown: lines of lists and tables kept.
 *
 * @param text the text; all spans count its UTF-16 units
 * @param publishedAt the day that "last month" is counted from, if known
 * @param publisher who prints it; never credited as a source of its own figures
 * @param language {@code en} or {@code zh}; found out from the text if absent
 */
public record Passage(String text, @Nullable LocalDate publishedAt, @Nullable String publisher,
		@Nullable String language) {
}
