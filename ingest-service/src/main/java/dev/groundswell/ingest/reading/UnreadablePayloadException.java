package dev.groundswell.ingest.reading;

import java.util.List;

/** A payload that cannot be read as a whole; no single line is to blame. */
public final class UnreadablePayloadException extends RuntimeException {

	private final List<String> reasons;

	public UnreadablePayloadException(String detail, List<String> reasons) {
		super(detail, null, false, false);
		this.reasons = List.copyOf(reasons);
	}

	public UnreadablePayloadException(String detail) {
		this(detail, List.of());
	}

	public String detail() {
		return String.valueOf(getMessage());
	}

	/** The single faults, if there are several. */
	public List<String> reasons() {
		return this.reasons;
	}

}
