package dev.groundswell.ingest.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The overlapping runs of four words (of Chinese: characters) of a text, hashed. Case,
 * punctuation and line breaks make no difference.
 */
final class Shingles {

	private static final int WORDS = 4;

	private final long[] sorted;

	private Shingles(long[] sorted) {
		this.sorted = sorted;
	}

	static Shingles of(String text) {
		List<Long> words = words(text);
		int count = Math.max(1, words.size() - WORDS + 1);
		long[] hashes = new long[words.isEmpty() ? 0 : count];
		for (int i = 0; i < hashes.length; i++) {
			long hash = 0;
			for (long word : words.subList(i, Math.min(i + WORDS, words.size()))) {
				hash = mix(hash * 31 + word);
			}
			hashes[i] = hash;
		}
		return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
	}

	private static List<Long> words(String text) {
		List<Long> words = new ArrayList<>();
		long word = 0;
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			int point = Character.toLowerCase(text.codePointAt(i));
			boolean alone = Character.isIdeographic(point);
			if (word != 0 && (alone || !Character.isLetterOrDigit(point))) {
				words.add(word);
				word = 0;
			}
			if (alone) {
				words.add((long) point);
			}
			else if (Character.isLetterOrDigit(point)) {
				word = mix(word + point + 1);
			}
		}
		if (word != 0) {
			words.add(word);
		}
		return words;
	}

	/** The finalizer of SplitMix64. */
	static long mix(long value) {
		long z = value + 0x9E3779B97F4A7C15L;
		z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
		z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
		return z ^ (z >>> 31);
	}

	int size() {
		return this.sorted.length;
	}

	long[] hashes() {
		return this.sorted;
	}

	/** How many both have. */
	int common(Shingles other) {
		int common = 0;
		int j = 0;
		for (long hash : this.sorted) {
			while (j < other.sorted.length && other.sorted[j] < hash) {
				j++;
			}
			common += (j < other.sorted.length && other.sorted[j] == hash) ? 1 : 0;
		}
		return common;
	}

}
