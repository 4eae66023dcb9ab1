package dev.groundswell.report.ingest;

/** What came of asking: a page nobody may read is expected, so it is a value. */
public sealed interface Told<T> {

	/** It answered. */
	record Here<T>(T value) implements Told<T> {
	}

	/**
	 * It cannot be had, and asking again will not help.
	 *
	 * @param status as ingest-service gave it
	 */
	record Refused<T>(int status, String reason) implements Told<T> {
	}

}
