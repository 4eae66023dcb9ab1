package dev.groundswell.report.check;

import java.util.List;

import dev.groundswell.report.problem.ProblemException;

/** A document that ingest-service does not keep, or no longer. */
final class UnknownDocumentException extends ProblemException {

	UnknownDocumentException(String reason) {
		super(404, "unknown-document", "No such document", reason, List.of());
	}

}
