package dev.groundswell.ingest.quantity;

import java.util.Arrays;
import java.util.Locale;

/**
 * How a stated value relates to the true one: "more than 30M" is {@link #AT_LEAST}.
 */
public enum Comparator {

	/** The value itself. */
	EXACT,

	/** The value or more. */
	AT_LEAST,

	/** Near the value. */
	APPROX,

	/** The value or less. */
	AT_MOST,

	/** Between the value and a larger one, both included. */
	RANGE;

	/**
	 * The word used in rows and answers, such as {@code at_least}.
	 */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Reads the word used in rows.
	 * @throws UnreadableQuantityException for any other word; the message lists the known
	 * ones
	 */
	public static Comparator of(String word) {
		return Arrays.stream(values())
			.filter((comparator) -> comparator.word().equals(word))
			.findFirst()
			.orElseThrow(() -> new UnreadableQuantityException("\"" + UnreadableQuantityException.shown(word)
					+ "\" is not a comparator; known are exact, at_least, approx, at_most, range"));
	}

}
