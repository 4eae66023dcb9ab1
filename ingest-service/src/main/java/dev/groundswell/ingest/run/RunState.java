package dev.groundswell.ingest.run;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a run stands. */
public enum RunState {

	/** For its first attempt, or for the moment at which a source may be asked again. */
	WAITING,
	/** An attempt is under way, or was when its process ended. */
	RUNNING,
	/** Everything was recorded. */
	SUCCEEDED,
	/** Some steps failed; what the others brought was recorded. */
	PARTIAL,
	/** Nothing was recorded. */
	FAILED,
	/** Somebody asked for its end; nothing was recorded. */
	CANCELLED;

	@JsonValue
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	static RunState of(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT));
	}

	boolean isEnded() {
		return switch (this) {
			case WAITING, RUNNING -> false;
			case SUCCEEDED, PARTIAL, FAILED, CANCELLED -> true;
		};
	}

	boolean hasRecorded() {
		return this == SUCCEEDED || this == PARTIAL;
	}

}
