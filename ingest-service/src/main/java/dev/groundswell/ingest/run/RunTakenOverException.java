package dev.groundswell.ingest.run;

/** Somebody else has begun a newer attempt, so this one must not record anything. */
final class RunTakenOverException extends RuntimeException {

	RunTakenOverException(long run, int attempt) {
		super("Attempt %d of %s is no longer the newest".formatted(attempt, Run.id(run)));
	}

}
