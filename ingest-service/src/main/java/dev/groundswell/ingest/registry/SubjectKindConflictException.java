package dev.groundswell.ingest.registry;

import java.util.List;

import dev.groundswell.ingest.problem.Fault;
import dev.groundswell.ingest.problem.ProblemException;

/**
 * A subject was to become something else than it is registered as.
 */
public final class SubjectKindConflictException extends ProblemException {

	SubjectKindConflictException(String id, String kind, String wanted) {
		super(409, "subject-kind-conflict", "A subject does not change its kind",
				"\"%s\" is registered as %s and cannot become %s. Register the other one under an id of its own."
					.formatted(id, kind, wanted),
				List.of(Fault.ofPointer("/kind", "is registered as " + kind)));
	}

}
