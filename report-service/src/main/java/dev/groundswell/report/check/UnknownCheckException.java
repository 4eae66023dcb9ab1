package dev.groundswell.report.check;

import java.util.List;

import dev.groundswell.report.problem.ProblemException;

/** A check nobody asked for. */
final class UnknownCheckException extends ProblemException {

	UnknownCheckException(String id) {
		super(404, "unknown-check", "No such check",
				"\"%s\" is not a check. Post the text to /api/v1/checks; the answer names its check.".formatted(id),
				List.of());
	}

}
