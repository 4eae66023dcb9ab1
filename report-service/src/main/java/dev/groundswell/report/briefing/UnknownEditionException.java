package dev.groundswell.report.briefing;

import java.util.List;

import dev.groundswell.report.problem.ProblemException;

/** An edition nobody wrote. */
public final class UnknownEditionException extends ProblemException {

	UnknownEditionException(String id) {
		super(404, "unknown-edition", "No such edition",
				"\"%s\" is not an edition. GET /api/v1/briefings lists them.".formatted(id), List.of());
	}

}
