package dev.groundswell.report.check;

import java.util.List;

import dev.groundswell.report.problem.ProblemException;

/** As many checks wait as there is room for. */
final class ChecksBusyException extends ProblemException {

	ChecksBusyException() {
		super(503, "overloaded", "Too busy",
				"Many checks are waiting already. Nothing was begun; try again in a moment.", List.of());
	}

}
