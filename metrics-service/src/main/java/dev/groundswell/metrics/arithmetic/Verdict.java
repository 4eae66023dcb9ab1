package dev.groundswell.metrics.arithmetic;

import java.util.Comparator;
import java.util.Locale;

/** What two figures say of each other, the most pressing first. */
public enum Verdict {

	CONFLICTING, NOT_COMPARABLE, UNVERIFIABLE, NEAR, CONFIRMED;

	/** The kindest first. */
	public static final Comparator<Verdict> KINDEST = Comparator.reverseOrder();

	/** As in answers, such as {@code not-comparable}. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Whether the two were found to say the same, or nearly. */
	public boolean isAgreement() {
		return this == CONFIRMED || this == NEAR;
	}

	/** The kinder of two. */
	public Verdict orKinder(Verdict other) {
		return (compareTo(other) >= 0) ? this : other;
	}

	/**
	 * Of a distance: equal within the tolerance, near within a fraction of the other
	 * quantity.
	 */
	static Verdict of(boolean equal, boolean near) {
		if (equal) {
			return CONFIRMED;
		}
		return near ? NEAR : CONFLICTING;
	}

	/** The verdict with a code. */
	public static Verdict of(String code) {
		return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

}
