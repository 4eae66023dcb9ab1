package dev.groundswell.report.problem;

import java.util.List;

/** The log position asked for has not been loaded yet. */
public final class PositionNotReachedException extends ProblemException {

	public PositionNotReachedException(String detail) {
		super(503, "position-not-reached", "The log position is not reached yet", detail, List.of());
	}

}
