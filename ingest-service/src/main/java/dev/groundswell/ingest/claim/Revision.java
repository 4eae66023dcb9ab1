package dev.groundswell.ingest.claim;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One change of a claim, and what it was afterwards.
 *
 * @param author who made it; {@code rules} for the extraction
 * @param action {@code extracted}, {@code added}, {@code accepted}, {@code rejected},
 * {@code reopened}, {@code corrected}, {@code merged}
 */
record Revision(int version, Instant at, String author, String action, @Nullable String reason, ClaimStatus status,
		ClaimFields fields) {
}
