package dev.groundswell.ingest.document;

import dev.groundswell.ingest.problem.ProblemException;

/** No document has this id. */
public final class UnknownDocumentException extends ProblemException {

	public UnknownDocumentException(String id) {
		super(404, "unknown-document", "No such document", "No document has the id \"%s\".".formatted(id));
	}

}
