package dev.groundswell.report.briefing;

import java.util.List;

import dev.groundswell.report.problem.ProblemException;

/** An edition that was published and has been replaced; it does not come back. */
public final class EditionSupersededException extends ProblemException {

	EditionSupersededException(String id) {
		super(409, "edition-superseded", "A newer edition replaced this one",
				"\"%s\" was published and then superseded. Write the week again to publish it anew.".formatted(id),
				List.of());
	}

}
