package dev.groundswell.report.problem;

import java.util.Collection;
import java.util.List;

/** Query parameters that the path does not know: refused rather than ignored. */
public final class UnknownParameterException extends ProblemException {

	UnknownParameterException(Collection<String> unknown, Collection<String> known) {
		super(400, "unknown-parameter", "A parameter is not known",
				"Not known here: %s. Known: %s.".formatted(String.join(", ", unknown),
						known.isEmpty() ? "none" : String.join(", ", known)),
				unknown.stream().map((name) -> Fault.ofParameter(name, "not known here")).toList());
	}

	UnknownParameterException(String parameter) {
		super(400, "invalid-parameter", "A parameter cannot be used", parameter + ": given more than once",
				List.of(Fault.ofParameter(parameter, "given more than once")));
	}

}
