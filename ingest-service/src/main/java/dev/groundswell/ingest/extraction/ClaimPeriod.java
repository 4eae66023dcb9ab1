package dev.groundswell.ingest.extraction;

import java.time.LocalDate;

/**
 * When a figure was true.
 *
 * @param text the words that say so
 * @param start first day
 * @param end last day, included
 */
public record ClaimPeriod(String text, LocalDate start, LocalDate end) {

	public ClaimPeriod {
		if (end.isBefore(start)) {
			throw new IllegalArgumentException("a period from " + start + " to " + end);
		}
	}

}
