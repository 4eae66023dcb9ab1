package dev.groundswell.report.problem;

import java.util.List;

/** A service we read from does not answer, or not usefully; nothing was written. */
public final class NeighbourAwayException extends ProblemException {

	public NeighbourAwayException(String service, String what) {
		super(503, "neighbour-away", "A service this one reads from is away",
				service + " " + what + ". Nothing was written; try again in a moment.", List.of());
	}

}
