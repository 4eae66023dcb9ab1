package dev.groundswell.ingest.log;

import dev.groundswell.ingest.problem.ProblemException;

/** No row of the log has this id. */
public final class UnknownObservationException extends ProblemException {

	public UnknownObservationException(String id) {
		super(404, "unknown-observation", "No such observation", "No observation has the id \"%s\".".formatted(id));
	}

}
