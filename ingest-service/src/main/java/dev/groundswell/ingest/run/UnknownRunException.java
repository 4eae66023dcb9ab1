package dev.groundswell.ingest.run;

import dev.groundswell.ingest.problem.ProblemException;

/** No run has this id. */
final class UnknownRunException extends ProblemException {

	UnknownRunException(String id) {
		super(404, "unknown-run", "No such run",
				"No run has the id \"%s\". GET /api/v1/runs lists them.".formatted(id));
	}

}
