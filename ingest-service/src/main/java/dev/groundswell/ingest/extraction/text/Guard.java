package dev.groundswell.ingest.extraction.text;

import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A pattern that is only tried where the text has a chance.
 */
public final class Guard {

	private final Pattern pattern;

	private final int @Nullable [][] literals;

	private Guard(Pattern pattern, int @Nullable [][] literals) {
		this.pattern = pattern;
		this.literals = literals;
	}

	public static Guard of(String pattern) {
		Set<String> required = Literals.of(pattern);
		int[][] literals = (required == null) ? null : required.stream().map(Bigrams::of).toArray(int[][]::new);
		return new Guard(Pattern.compile(pattern), literals);
	}

	public Pattern pattern() {
		return this.pattern;
	}

	/** False only if the pattern cannot match anywhere in the text. */
	public boolean mayMatch(Bigrams text) {
		if (this.literals == null) {
			return true;
		}
		for (int[] literal : this.literals) {
			if (text.mayContain(literal)) {
				return true;
			}
		}
		return false;
	}

}
