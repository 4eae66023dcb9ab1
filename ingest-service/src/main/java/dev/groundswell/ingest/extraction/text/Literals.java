package dev.groundswell.ingest.extraction.text;

import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a text must contain for a pattern to have a chance: one of a few literal pieces,
 * read off the pattern itself. Spares looking for what cannot be there.
 */
final class Literals {

	private final String pattern;

	private int position;

	private Literals(String pattern) {
		this.pattern = pattern;
	}

	/**
	 * Pieces of which any match contains at least one; absent if there are none to rely
	 * on.
	 */
	static @Nullable Set<String> of(String pattern) {
		Literals reader = new Literals(pattern);
		Set<String> required = reader.alternatives();
		return (reader.position < pattern.length()) ? null : required;
	}

	private @Nullable Set<String> alternatives() {
		Set<String> all = new HashSet<>();
		boolean known = true;
		while (true) {
			Set<String> one = sequence();
			known &= one != null;
			if (one != null) {
				all.addAll(one);
			}
			if (this.position < this.pattern.length() && this.pattern.charAt(this.position) == '|') {
				this.position++;
			}
			else {
				return known ? all : null;
			}
		}
	}

	/**
	 * The best of what a sequence asks for: the longest run, or a group of alternatives.
	 */
	private @Nullable Set<String> sequence() {
		@Nullable Set<String> best = null;
		StringBuilder run = new StringBuilder();
		while (this.position < this.pattern.length()) {
			char c = this.pattern.charAt(this.position);
			if (c == '|' || c == ')') {
				break;
			}
			if (c == '(') {
				best = better(best, run);
				Set<String> inner = group();
				boolean optional = quantified();
				best = (inner != null && !optional) ? better(best, inner) : best;
			}
			else if (c == '[') {
				skipClass();
				quantified();
				best = better(best, run);
			}
			else {
				best = single(c, run, best);
			}
		}
		return better(best, run);
	}

	private @Nullable Set<String> single(char c, StringBuilder run, @Nullable Set<String> best) {
		this.position++;
		char literal = c;
		boolean exact = c != '.' && c != '^' && c != '$';
		if (c == '\\') {
			literal = this.pattern.charAt(this.position++);
			exact = !Character.isLetterOrDigit(literal);
			if (literal == 'b') {
				return best;
			}
		}
		if (c == '^' || c == '$') {
			return best;
		}
		int before = this.position;
		boolean optional = quantified();
		boolean repeated = this.position > before;
		if (!exact || optional) {
			return better(best, run);
		}
		run.append(literal);
		return repeated ? better(best, run) : best;
	}

	private @Nullable Set<String> group() {
		this.position++;
		boolean around = this.pattern.startsWith("?=", this.position) || this.pattern.startsWith("?!", this.position)
				|| this.pattern.startsWith("?<", this.position);
		if (this.pattern.startsWith("?", this.position)) {
			this.position += this.pattern.startsWith("?<", this.position) ? 3 : 2;
		}
		Set<String> inner = alternatives();
		this.position++;
		return around ? null : inner;
	}

	private void skipClass() {
		this.position++;
		while (this.pattern.charAt(this.position) != ']') {
			this.position += (this.pattern.charAt(this.position) == '\\') ? 2 : 1;
		}
		this.position++;
	}

	/** Reads a quantifier; whether it allows for nothing at all. */
	private boolean quantified() {
		if (this.position >= this.pattern.length()) {
			return false;
		}
		char c = this.pattern.charAt(this.position);
		boolean optional = c == '?' || c == '*' || this.pattern.startsWith("{0", this.position);
		if (c == '{') {
			this.position = this.pattern.indexOf('}', this.position) + 1;
		}
		else if (c == '?' || c == '*' || c == '+') {
			this.position++;
		}
		else {
			return false;
		}
		boolean lazy = this.position < this.pattern.length() && "?+".indexOf(this.pattern.charAt(this.position)) >= 0;
		this.position += lazy ? 1 : 0;
		return optional;
	}

	private static @Nullable Set<String> better(@Nullable Set<String> best, StringBuilder run) {
		String literal = run.toString();
		run.setLength(0);
		return (literal.length() < 2) ? best : better(best, Set.of(literal));
	}

	private static @Nullable Set<String> better(@Nullable Set<String> best, Set<String> other) {
		return (best == null || shortest(other) > shortest(best)) ? other : best;
	}

	private static int shortest(Set<String> literals) {
		return literals.stream().mapToInt(String::length).min().orElse(0);
	}

}
