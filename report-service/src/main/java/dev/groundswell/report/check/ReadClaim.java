package dev.groundswell.report.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

import dev.groundswell.report.ingest.ClaimView;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it was read out of a text.
 *
 * @param id within the check: {@code c1}, {@code c2} … in the order of the text
 * @param subjectId where the registry knows the subject
 * @param measure {@code level, share, rank, growth_mom} …
 * @param view as ingest-service told it
 */
record ReadClaim(String id, String subject, @Nullable String subjectId, String metric, BigDecimal value,
		@Nullable BigDecimal valueMax, String unit, String measure, String comparator, @Nullable Period period,
		Place place, ClaimView view) {

	/** A range of days, both included. */
	record Period(LocalDate start, LocalDate end) {

		long daysTo(Period other) {
			return Math.abs(ChronoUnit.DAYS.between(this.end, other.end));
		}

	}

	/** Where it stands: UTF-16 units, end exclusive; empty where the text has it not. */
	record Place(int start, int end) {

		boolean isEmpty() {
			return this.start >= this.end;
		}

	}

	/** The subject by its id where the registry has one, else as it is written. */
	String about() {
		return (this.subjectId != null) ? this.subjectId : this.subject;
	}

	/** Whether both are about the same metric of the same subject. */
	boolean isOfTheSame(ReadClaim other) {
		return this.metric.equals(other.metric)
				&& about().toLowerCase(Locale.ROOT).equals(other.about().toLowerCase(Locale.ROOT));
	}

	boolean isLevel() {
		return this.measure.equals("level");
	}

	/** A growth that leads from a base to a level, so that the base can be computed. */
	boolean isGrowth() {
		return this.measure.startsWith("growth_") && List.of("percent", "multiple").contains(this.unit);
	}

	/** {@code mom, yoy, wow} or {@code unspecified}. */
	String span() {
		return this.measure.substring("growth_".length());
	}

	boolean isBound() {
		return this.comparator.equals("at_least") || this.comparator.equals("at_most");
	}

}
