package dev.groundswell.ingest.extraction.text;

import dev.groundswell.ingest.extraction.TextSpan;

/**
 * A piece of text that is quick to say what it does not contain: it knows which pairs of
 * neighbouring characters it has.
 */
public final class Bigrams {

	private static final int BITS = 1 << 13;

	private final long[] bits = new long[BITS >> 6];

	private final String text;

	private final TextSpan span;

	private Bigrams(String text, TextSpan span) {
		this.text = text;
		this.span = span;
	}

	/** The pairs of a piece of text. */
	public static Bigrams of(String text, TextSpan span) {
		Bigrams bigrams = new Bigrams(text, span);
		for (int i = span.start(); i + 1 < span.end(); i++) {
			int bit = bit(text.charAt(i), text.charAt(i + 1));
			bigrams.bits[bit >> 6] |= 1L << bit;
		}
		return bigrams;
	}

	/**
	 * Whether the piece contains a literal.
	 * @param pairs the pairs of the literal
	 */
	boolean contains(String literal, int[] pairs) {
		for (int bit : pairs) {
			if ((this.bits[bit >> 6] & (1L << bit)) == 0) {
				return false;
			}
		}
		return this.text.indexOf(literal, this.span.start(), this.span.end()) >= 0;
	}

	/** The pairs of a literal. */
	static int[] of(String literal) {
		int[] pairs = new int[literal.length() - 1];
		for (int i = 0; i < pairs.length; i++) {
			pairs[i] = bit(literal.charAt(i), literal.charAt(i + 1));
		}
		return pairs;
	}

	private static int bit(char one, char other) {
		return ((one * 0x9E37 + other) * 0x9E3779B1 >>> 19) & (BITS - 1);
	}

}
