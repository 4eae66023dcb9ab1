package dev.groundswell.ingest.extraction.time;

import dev.groundswell.ingest.extraction.TextSpan;

/**
 * Words that say when, before they are counted from anything.
 *
 * @param span the words
 * @param kind how to count
 * @param year as written, 0 without one
 * @param first month, quarter, half, season (1 is winter), weekday or amount
 * @param second day, or which third of the span: 0 all, 1 early, 2 mid, 3 late, 4 end, 5
 * beginning
 */
public record TimeExpression(TextSpan span, Kind kind, int year, int first, int second) {

	/** Ways to count. */
	public enum Kind {

		/** A day of a month. */
		DAY,

		/** Days of a month: {@code second} is a hundred times the first and the last. */
		DAYS,

		/** A week by its last day, or by minus its first. */
		WEEK,

		/** Some days up to one: {@code second} is a hundred times their number and the last. */
		DAYS_TO,

		/** So many months up to the end of one. */
		MONTHS_TO,

		/** The one spoken of before. */
		THAT,

		/** A month or a third of one. */
		MONTH,

		/** A quarter. */
		QUARTER,

		/** Half a year. */
		HALF,

		/** The first months of a year, {@code first} of them. */
		FIRST_MONTHS,

		/** A year or a third of one. */
		YEAR,

		/** Three months. */
		SEASON,

		/** The latest such day. */
		WEEKDAY,

		/** This day, week, month, quarter or year: {@code first} 1 to 5. */
		THIS,

		/** The one before. */
		LAST,

		/** {@code second} units before the figure compared with. */
		EARLIER,

		/** The span of {@code second} units up to publication. */
		PAST,

		/** Seven days from a launch on. */
		FIRST_WEEK,

		/** A period that cannot be told from the calendar. */
		FISCAL

	}

	public int start() {
		return this.span.start();
	}

	public int end() {
		return this.span.end();
	}

	/** Whether the words say their own year. */
	public boolean isDated() {
		return this.year > 0;
	}

}
