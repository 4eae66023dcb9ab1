package dev.groundswell.ingest.archive;

import dev.groundswell.ingest.problem.ProblemException;

/** No bytes were ever archived under this hash. */
public final class UnknownEvidenceException extends ProblemException {

	public UnknownEvidenceException(String sha256) {
		super(404, "unknown-evidence", "No such evidence",
				"Nothing is archived under \"%s\". Evidence is named by its SHA-256, 64 hex digits.".formatted(sha256));
	}

}
