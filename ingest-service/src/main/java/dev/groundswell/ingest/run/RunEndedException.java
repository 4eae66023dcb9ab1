package dev.groundswell.ingest.run;

import dev.groundswell.ingest.problem.ProblemException;

/** A run that has ended cannot be cancelled. */
final class RunEndedException extends ProblemException {

	RunEndedException(Run run) {
		super(409, "already-finished", "The run has ended", "%s has %s.".formatted(run.id(), run.state().word()));
	}

}
