package dev.groundswell.ingest.connector;

/** An answer is not what was asked for. */
final class UnfitAnswerException extends RuntimeException {

	UnfitAnswerException(String reason) {
		super(reason, null, false, false);
	}

	String reason() {
		return String.valueOf(getMessage());
	}

}
