package dev.groundswell.report.statement;

import java.util.Locale;

/** How a published number bounds the truth: the number itself, or "more than" it. */
public enum Bound {

	EXACT, AT_LEAST, APPROX, AT_MOST, RANGE;

	/** Reads the wire form; a word not known counts as exact. */
	public static Bound of(String word) {
		for (Bound bound : values()) {
			if (bound.word().equals(word)) {
				return bound;
			}
		}
		return EXACT;
	}

	/** The wire form: {@code at_least}. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
