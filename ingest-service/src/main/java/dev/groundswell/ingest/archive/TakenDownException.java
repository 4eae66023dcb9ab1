package dev.groundswell.ingest.archive;

import dev.groundswell.ingest.problem.ProblemException;

/** The bytes were here and have been deleted. */
public final class TakenDownException extends ProblemException {

	public TakenDownException(Payload payload) {
		super(410, "gone", "The evidence was taken down", "The bytes were deleted on %s: %s. Hash and metadata remain."
			.formatted(payload.takenDownAt(), payload.takenDownFor()));
	}

}
