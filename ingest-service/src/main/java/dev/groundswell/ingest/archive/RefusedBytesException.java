package dev.groundswell.ingest.archive;

import dev.groundswell.ingest.problem.ProblemException;

/** The bytes were taken down once and are not archived again. */
public final class RefusedBytesException extends ProblemException {

	public RefusedBytesException(Payload payload) {
		super(422, "taken-down", "These bytes were taken down", """
				The bytes with the SHA-256 %s were deleted on %s: %s. They are not taken again."""
			.formatted(payload.sha256(), payload.takenDownAt(), payload.takenDownFor()));
	}

}
