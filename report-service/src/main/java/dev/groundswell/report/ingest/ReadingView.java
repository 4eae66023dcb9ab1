package dev.groundswell.report.ingest;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * An article as ingest-service read it. A day may come as a day or as an instant.
 *
 * @param copies of an article that is kept: the documents that repeat its text
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ReadingView(@Nullable String text, @Nullable String title, @Nullable String publisher,
		@Nullable String publishedAt, @Nullable String language, @Nullable String canonicalUrl, @Nullable String url,
		@Nullable List<String> copies) {
}
