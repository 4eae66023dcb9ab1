package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a counter or a rolling window showed at the end of a day. */
public record Reading(LocalDate day, BigDecimal value) implements Comparable<Reading> {

	@Override
	public int compareTo(Reading other) {
		return this.day.compareTo(other.day);
	}

}
