package dev.groundswell.ingest.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a claim stands. */
public enum ClaimStatus {

	/** For somebody's review. */
	WAITING,
	/** It stands, and enters the log as far as the catalogue has a place for it. */
	ACCEPTED,
	/** It was misread or is none. */
	REJECTED,
	/** Another claim of the document says the same and stands for it. */
	MERGED;

	@JsonValue
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<ClaimStatus> of(String word) {
		return Arrays.stream(values()).filter((status) -> status.word().equals(word)).findFirst();
	}

}
