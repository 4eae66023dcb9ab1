package dev.groundswell.report.problem;

import java.util.List;

/** A query parameter whose value cannot be used. */
public final class InvalidParameterException extends ProblemException {

	public InvalidParameterException(String parameter, String reason) {
		super(400, "invalid-parameter", "A parameter cannot be used", parameter + ": " + reason,
				List.of(Fault.ofParameter(parameter, reason)));
	}

}
