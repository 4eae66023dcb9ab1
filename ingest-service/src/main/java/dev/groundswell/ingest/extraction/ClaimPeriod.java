package dev.groundswell.ingest.extraction;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

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

	/** Number of days, both ends included. */
	public long lengthInDays() {
		return ChronoUnit.DAYS.between(this.start, this.end) + 1;
	}

}
