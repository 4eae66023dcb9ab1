package dev.groundswell.ingest.segment;

import dev.groundswell.ingest.problem.ProblemException;

/** No segment ends with this sequence. */
public final class UnknownSegmentException extends ProblemException {

	public UnknownSegmentException(String sequence) {
		super(404, "unknown-segment", "No such segment",
				"No segment ends with the sequence %s. GET /api/v1/segments lists them.".formatted(sequence));
	}

}
