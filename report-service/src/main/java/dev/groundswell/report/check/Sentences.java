package dev.groundswell.report.check;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Where sentences of a text end: at a stop before a space, at 。！？, at a new line. Found
 * once, so that asking costs little however long the text is.
 */
final class Sentences {

	private static final Pattern END = Pattern.compile("[.!?][\"'”’)]*\\s+|[。！？]|\\n");

	/** Far enough for any sentence, near enough for a text without a full stop. */
	private static final int FAR = 1000;

	private final String text;

	/** First unit behind each end, ascending. */
	private final int[] ends;

	Sentences(String text) {
		this.text = text;
		this.ends = END.matcher(text).results().mapToInt((end) -> end.end()).toArray();
	}

	/** Sentence ends between two places, whichever is first; none if they overlap. */
	int endsBetween(ReadClaim.Place a, ReadClaim.Place b) {
		int from = Math.min(a.end(), b.end());
		int to = Math.max(a.start(), b.start());
		return (a.isEmpty() || b.isEmpty()) ? Integer.MAX_VALUE : Math.max(0, upTo(to) - upTo(from));
	}

	/** The sentence around a place. */
	String around(ReadClaim.Place place) {
		int before = upTo(place.start());
		int from = (before > 0) ? this.ends[before - 1] : 0;
		int after = upTo(place.end());
		int to = (after < this.ends.length) ? this.ends[after] : this.text.length();
		return this.text.substring(Math.max(from, place.start() - FAR), Math.min(to, place.end() + FAR));
	}

	/** How many ends lie at or before a place. */
	private int upTo(int place) {
		int found = Arrays.binarySearch(this.ends, place);
		return (found >= 0) ? found + 1 : -found - 1;
	}

}
