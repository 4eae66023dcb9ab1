package dev.groundswell.ingest.log;

/** What became of an observation that was given to the log. */
public sealed interface Appended {

	/** Sequence of the row that stands for the observation. */
	long sequence();

	/** A new row. */
	record Added(long sequence) implements Appended {
	}

	/**
	 * The log says so already; the first evidence is kept.
	 *
	 * @param uploadId the upload of the row that stands
	 */
	record Same(long sequence, String uploadId) implements Appended {
	}

}
