package dev.groundswell.ingest.claim;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A claim as it is answered.
 *
 * @param version to be named with a change
 * @param origin {@code extracted} or {@code added}
 * @param confidence of the extraction; 1 for a claim that somebody added
 * @param entry what became of it in the log; absent unless it is accepted
 * @param mergedInto the claim that stands for it
 * @param trace how it was read; only where one claim is asked for
 * @param revisions all its changes; only where one claim is asked for
 */
@Schema(name = "Claim")
record ClaimView(@Schema(example = "c-12") String id, @Schema(example = "d-3") String document, int version,
		@Schema(type = "string", allowableValues = {
				"waiting", "accepted", "rejected", "merged" }) ClaimStatus status,
		String origin, BigDecimal confidence, @JsonUnwrapped ClaimMembers members, @Nullable Entry entry,
		@Nullable String mergedInto, Instant createdAt, Instant changedAt,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<TraceView> trace,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<RevisionView> revisions){

	/**
	 * What became of an accepted claim in the log.
	 *
	 * @param state {@code recorded}; {@code duplicate} of a row that says the same;
	 * {@code unresolved}, waiting for its subject; {@code claim-only}; {@code withdrawn}
	 * by hand
	 * @param observation id of the row that stands
	 * @param reason why it is none
	 */
	@Schema(name = "ClaimEntry")
	record Entry(@Schema(allowableValues = {
			"recorded", "duplicate", "unresolved", "claim-only", "withdrawn" }) String state,
			@Nullable String observation, @Nullable String reason){
	}

	/** One change, and what the claim was afterwards. */
	@Schema(name = "ClaimRevision")
	record RevisionView(int version, Instant at, String author, String action, @Nullable String reason,
			ClaimStatus status, @JsonUnwrapped ClaimMembers members) {
	}

}
