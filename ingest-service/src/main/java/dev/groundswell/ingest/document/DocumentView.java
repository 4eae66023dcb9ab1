package dev.groundswell.ingest.document;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A document with its text.
 *
 * @param text what offsets count in; absent once it was taken down
 * @param takenDown when and why it was
 * @param copies ids of the documents that repeat the same text, the original first
 * @param fetched how it came, if it was fetched
 */
@Schema(name = "DocumentView")
record DocumentView(@JsonUnwrapped Document document, @Nullable String text, @Nullable TakenDown takenDown,
		List<String> copies, @Nullable FetchedView fetched) {

	@Schema(name = "DocumentTakenDown")
	record TakenDown(Instant at, String reason) {
	}

	@Schema(name = "DocumentFetch")
	record FetchedView(String url, List<String> redirects, int status, Map<String, String> headers, Instant fetchedAt) {

		static FetchedView of(Draft.Fetched fetched) {
			return new FetchedView(fetched.url().toString(),
					fetched.redirects().stream().map(java.net.URI::toString).toList(), fetched.status(),
					new java.util.TreeMap<>(fetched.headers()), fetched.fetchedAt());
		}

	}

}
