package dev.groundswell.ingest.upload;

import dev.groundswell.ingest.problem.ProblemException;

/** No upload has this id. */
public final class UnknownUploadException extends ProblemException {

	public UnknownUploadException(String id) {
		super(404, "unknown-upload", "No such upload", "No upload has the id \"%s\".".formatted(id));
	}

}
