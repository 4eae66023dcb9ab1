package dev.groundswell.ingest.claim;

import java.util.Arrays;

/** Turns UTF-16 offsets of one text into offsets in code points. */
final class CodePoints {

	/** Where the second halves of pairs are, in order. */
	private final int[] halves;

	CodePoints(String text) {
		this.halves = java.util.stream.IntStream.range(1, text.length())
			.filter((i) -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
			.toArray();
	}

	int at(int utf16) {
		int found = Arrays.binarySearch(this.halves, utf16);
		int before = (found >= 0) ? found : -found - 1;
		return utf16 - before;
	}

}
