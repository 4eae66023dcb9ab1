package dev.groundswell.ingest.run;

/** The source has a run that has not ended. */
final class RunUnderWayException extends RuntimeException {

	RunUnderWayException(String source) {
		super(source + " has a run under way", null, false, false);
	}

}
