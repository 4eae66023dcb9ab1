package dev.groundswell.ingest.archive;

import dev.groundswell.ingest.problem.ProblemException;

/** More bytes than are taken at once. */
public final class TooLargeException extends ProblemException {

	public TooLargeException(long limit) {
		super(413, "too-large", "The body is too large",
				"At most %d MiB are taken at once. Send it in several parts.".formatted(limit >> 20));
	}

}
