package dev.groundswell.ingest.run;

import java.net.URI;
import java.time.Instant;
import java.util.Map;

import dev.groundswell.ingest.archive.PayloadRef;
import dev.groundswell.ingest.fetch.Answer;
import org.jspecify.annotations.Nullable;

/**
 * One answer of a source, or that none came. Good ones are read again when the run is
 * recorded or resumed.
 *
 * @param number within the run, from 1
 * @param page within the step, from 1
 * @param outcome {@code fresh}, {@code throttled}, {@code refused}, {@code broken} or
 * {@code away}
 */
record FetchRecord(int number, int attempt, int step, String stepName, int page, String url, @Nullable Integer status,
		String outcome, @Nullable String reason, Map<String, String> headers, @Nullable String mediaType,
		@Nullable String sha256, @Nullable Long bytes, Instant fetchedAt, @Nullable Integer items) {

	FetchRecord {
		headers = Map.copyOf(headers);
	}

	boolean isFresh() {
		return "fresh".equals(this.outcome);
	}

	/** The answer as it came. */
	Answer answer() {
		if (this.sha256 == null || this.bytes == null || this.status == null || this.mediaType == null) {
			throw new IllegalStateException("No answer came");
		}
		return new Answer(URI.create(this.url), this.status, this.headers, this.mediaType,
				new PayloadRef(this.sha256, this.bytes), this.fetchedAt);
	}

}
