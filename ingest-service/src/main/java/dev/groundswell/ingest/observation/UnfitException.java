package dev.groundswell.ingest.observation;

/** One field of a row does not fit; the message names the column and the value. */
public final class UnfitException extends RuntimeException {

	public UnfitException(String column, String reason) {
		super(column + ": " + reason, null, false, false);
	}

	/** The column and what is wrong with its value. */
	public String reason() {
		return String.valueOf(getMessage());
	}

}
