package dev.groundswell.report.problem;

import java.util.List;

/** The bytes of a request are not what their media type says. */
public final class UnreadableException extends ProblemException {

	public UnreadableException(String detail, List<Fault> faults) {
		super(400, "unreadable", "The body cannot be read", detail, faults);
	}

	public UnreadableException(String detail) {
		this(detail, List.of());
	}

}
