package dev.groundswell.ingest.run;

import java.time.Instant;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An answer of a source as it is listed; its bytes are the evidence of that hash. */
@Schema(name = "RunFetch")
record FetchView(int number, int attempt, String step, int page, String url, @Nullable Integer status,
		@Schema(description = "fresh, throttled, refused, broken or away") String outcome, @Nullable String reason,
		@Nullable String sha256, @Nullable Long bytes, Instant fetchedAt, @Nullable Integer items) {

	static FetchView of(FetchRecord fetch) {
		return new FetchView(fetch.number(), fetch.attempt(), fetch.stepName(), fetch.page(), fetch.url(),
				fetch.status(), fetch.outcome(), fetch.reason(), fetch.sha256(), fetch.bytes(), fetch.fetchedAt(),
				fetch.items());
	}

}
