package dev.groundswell.metrics.arithmetic;

import java.util.Locale;

/** What two figures say of each other, the most pressing first. */
public enum Verdict {

	CONFLICTING, NOT_COMPARABLE, NEAR, CONFIRMED;

	/** As in answers, such as {@code not-comparable}. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The verdict with a code. */
	public static Verdict of(String code) {
		return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

}
