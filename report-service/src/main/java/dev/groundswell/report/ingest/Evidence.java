package dev.groundswell.report.ingest;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What a number rests on: the bytes a source sent, and the place in them.
 *
 * @param id of the observation
 * @param sha256 of the payload
 * @param locator {@code row=17}, a JSON pointer, or {@code chars=286-344}
 * @param quote the place itself, only where the licence allows
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Evidence(String id, @Nullable String sha256, @Nullable String locator, @Nullable String quote,
		@Nullable String url, @Nullable String source, @Nullable String sourceName, @Nullable String rootSource,
		@Nullable String rootSourceName, @Nullable Licence licence, @Nullable Instant publishedAt,
		@Nullable String publishedPrecision) {

	/** Terms of the source. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Licence(@Nullable String id, @Nullable String name, @Nullable String url, @Nullable Boolean quote) {
	}

}
