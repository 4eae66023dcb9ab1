package dev.groundswell.ingest.run;

/**
 * A run brought rows of which none could be read: the source has changed its shape, or
 * brought nothing at all.
 */
final class NothingFitException extends RuntimeException {

	NothingFitException(long rows) {
		super((rows == 0) ? "no figure in any answer" : "all %d rows were refused".formatted(rows), null, false, false);
	}

	String reason() {
		return String.valueOf(getMessage());
	}

}
