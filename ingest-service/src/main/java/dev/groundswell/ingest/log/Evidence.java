package dev.groundswell.ingest.log;

import java.time.Instant;

import dev.groundswell.ingest.registry.Licence;
import org.jspecify.annotations.Nullable;

/**
 * What an observation rests on.
 *
 * @param id of the observation
 * @param sha256 of the archived bytes
 * @param locator the place in them
 * @param quote what is written there, if the source's licence allows a quote
 */
record Evidence(String id, String sha256, String locator, @Nullable String quote, @Nullable String url, String source,
		String sourceName, String rootSource, String rootSourceName, Licence licence, Instant publishedAt,
		String publishedPrecision) {
}
