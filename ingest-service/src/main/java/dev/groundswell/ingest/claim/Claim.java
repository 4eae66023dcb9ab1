package dev.groundswell.ingest.claim;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.groundswell.ingest.extraction.TraceStep;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a document states, as it is kept.
 *
 * @param version counts its changes, from 1
 * @param origin {@code extracted} or {@code added}
 * @param entered what it gave to the log, as a fingerprint; absent if nothing
 * @param note why an accepted claim gave nothing
 */
record Claim(long number, long document, int version, ClaimStatus status, String origin, BigDecimal confidence,
		ClaimFields fields, List<TraceStep> trace, @Nullable Long mergedInto, @Nullable String entered,
		@Nullable String note, Instant createdAt, Instant changedAt) {

	static final String PREFIX = "c-";

	Claim {
		trace = List.copyOf(trace);
	}

	static String id(long number) {
		return PREFIX + number;
	}

	/** The number in an id, if it is one. */
	static Optional<Long> number(String id) {
		return id.matches("c-[1-9]\\d{0,17}") ? Optional.of(Long.valueOf(id.substring(PREFIX.length())))
				: Optional.empty();
	}

	String id() {
		return id(this.number);
	}

}
