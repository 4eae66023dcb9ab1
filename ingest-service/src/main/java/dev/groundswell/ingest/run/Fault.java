package dev.groundswell.ingest.run;

import java.util.Comparator;

/**
 * Something that went wrong in an attempt, graded by who must act.
 *
 * @param step of the run, empty if it concerns all of it
 * @param count how often
 */
public record Fault(Grade grade, String step, String reason, long count) implements Comparable<Fault> {

	private static final Comparator<Fault> ORDER = Comparator.comparing(Fault::grade)
		.reversed()
		.thenComparing(Fault::step)
		.thenComparing(Fault::reason);

	/** How bad it is. */
	public enum Grade {

		/** Time will mend it. */
		NOTE,
		/** Data are incomplete: look this week. */
		WARNING,
		/** Nothing was recorded: look now. */
		CRITICAL

	}

	@Override
	public int compareTo(Fault other) {
		return ORDER.compare(this, other);
	}

}
