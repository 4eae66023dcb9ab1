package dev.groundswell.ingest.log;

/** What became of an observation that was given to the log. */
public sealed interface Appended {

	/** Sequence of the row that stands for the observation. */
	long sequence();

	/**
	 * A new row.
	 *
	 * @param restates the log had another value under this identity
	 */
	record Added(long sequence, boolean restates) implements Appended {
	}

	/**
	 * The log says so already; the first evidence is kept.
	 *
	 * @param uploadId the upload of the row that stands
	 */
	record Same(long sequence, String uploadId) implements Appended {
	}

}
