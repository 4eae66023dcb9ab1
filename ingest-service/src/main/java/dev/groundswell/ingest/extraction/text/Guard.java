package dev.groundswell.ingest.extraction.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A pattern that is only tried where the text has a chance.
 */
public final class Guard {

	private final Pattern pattern;

	private final @Nullable List<Literal> literals;

	private Guard(Pattern pattern, @Nullable List<Literal> literals) {
		this.pattern = pattern;
		this.literals = literals;
	}

	private record Literal(String text, int[] pairs) {
	}

	public static Guard of(String pattern) {
		Set<String> required = Literals.of(pattern);
		List<Literal> literals = (required == null) ? null
				: required.stream().sorted().map((text) -> new Literal(text, Bigrams.of(text))).toList();
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
		for (Literal literal : this.literals) {
			if (text.contains(literal.text(), literal.pairs())) {
				return true;
			}
		}
		return false;
	}

}
