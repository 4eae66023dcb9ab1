package dev.groundswell.ingest.reading;

import dev.groundswell.ingest.observation.Observation;

/** What became of a line when it was looked at. */
public sealed interface Reading {

	/** Its subject is known: it can enter the log. */
	record Known(Observation observation) implements Reading {
	}

	/** Good, but nobody knows the subject yet; it waits under the name as written. */
	record Unresolved(Observation observation) implements Reading {
	}

	/** Not good; the reason names the column and the value. */
	record Refused(String reason) implements Reading {
	}

}
