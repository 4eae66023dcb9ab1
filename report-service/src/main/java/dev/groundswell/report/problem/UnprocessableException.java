package dev.groundswell.report.problem;

import java.util.List;

/** A request that can be read but not done as it stands. */
public final class UnprocessableException extends ProblemException {

	public UnprocessableException(String detail, List<Fault> faults) {
		super(422, "unprocessable", "The request can be read but not done", detail, faults);
	}

	public UnprocessableException(String detail) {
		this(detail, List.of());
	}

}
