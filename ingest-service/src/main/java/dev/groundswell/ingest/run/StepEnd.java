package dev.groundswell.ingest.run;

import java.time.Duration;

/** How a step ended. */
sealed interface StepEnd {

	/** All its pages are there. */
	record Done() implements StepEnd {
	}

	/**
	 * It could not be brought to its end; its faults say why.
	 *
	 * @param away the source is disturbed, so other steps may fare no better
	 */
	record Broken(boolean away) implements StepEnd {
	}

	/** The source asks for a long wait. */
	record Postponed(Duration delay) implements StepEnd {
	}

	/** No step can succeed. */
	record Hopeless(String reason) implements StepEnd {
	}

	/** Somebody asked for the end. */
	record Stopped() implements StepEnd {
	}

}
