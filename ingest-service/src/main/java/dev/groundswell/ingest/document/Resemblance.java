package dev.groundswell.ingest.document;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether one text repeats another. MinHash (Broder 1997) finds candidates: texts that
 * have a share <i>s</i> of their shingles in common agree in one of 32 bands with the
 * probability {@code 1 - (1 - s^2)^32}, nearly always from a quarter on. The shingles
 * themselves then decide.
 */
final class Resemblance {

	private static final int BANDS = 32;

	private static final int ROWS = 2;

	/** Shorter texts repeat each other by chance. */
	static final int FEWEST = 20;

	/** Of the shingles of both. */
	private static final double ALIKE = 0.6;

	/** Of the shingles of the shorter, where the longer adds its own words. */
	private static final double CONTAINED = 0.8;

	private Resemblance() {
	}

	/** What is looked for: texts without a band in common do not resemble each other. */
	static List<Long> bands(Shingles text) {
		if (text.size() < FEWEST) {
			return List.of();
		}
		long[] least = new long[BANDS * ROWS];
		Arrays.fill(least, Long.MAX_VALUE);
		for (long hash : text.hashes()) {
			for (int i = 0; i < least.length; i++) {
				least[i] = Math.min(least[i], Shingles.mix(hash ^ (0x632BE59BD9B4E019L * (i + 1))));
			}
		}
		return IntStream.range(0, BANDS)
			.mapToObj((band) -> Shingles.mix(Shingles.mix(least[ROWS * band] + band) ^ least[ROWS * band + 1]))
			.toList();
	}

	/** Whether one repeats the other, in whole or nearly. */
	static boolean isCopy(Shingles one, Shingles other) {
		int fewer = Math.min(one.size(), other.size());
		if (fewer < FEWEST) {
			return false;
		}
		int common = one.common(other);
		return common >= ALIKE * (one.size() + other.size() - common) || common >= CONTAINED * fewer;
	}

}
