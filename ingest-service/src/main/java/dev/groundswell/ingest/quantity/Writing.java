package dev.groundswell.ingest.quantity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A written text being read from left to right, with widths, blanks and minus signs made
 * plain. Knows where in the original it stands.
 */
final class Writing {

	/** Far longer than any number that people write. */
	private static final int LONGEST = 64;

	private final String original;

	private final String plain;

	private final int[] origin;

	private int at;

	Writing(String written) {
		if (written.length() > LONGEST) {
			throw new UnreadableQuantityException(
					"the text is " + written.length() + " characters long, and no number needs more than " + LONGEST);
		}
		this.original = written;
		StringBuilder text = new StringBuilder();
		this.origin = new int[LONGEST * 20];
		Arrays.fill(this.origin, written.length());
		for (int i = 0; i < written.length(); i += Character.charCount(written.codePointAt(i))) {
			String character = plain(written.codePointAt(i), i);
			for (int k = 0; k < character.length() && text.length() < this.origin.length; k++) {
				this.origin[text.length()] = i;
				text.append(character.charAt(k));
			}
		}
		this.plain = text.toString();
	}

	private String plain(int codePoint, int index) {
		int type = Character.getType(codePoint);
		if (type == Character.OTHER_NUMBER || type == Character.LETTER_NUMBER || type == Character.CONTROL
				|| type == Character.SURROGATE) {
			throw new UnreadableQuantityException(
					"\"" + UnreadableQuantityException.shown(this.original) + "\": the character U+"
							+ "%04X".formatted(codePoint) + " at " + (index + 1) + " is not read in a number");
		}
		if (type == Character.FORMAT) {
			return "";
		}
		if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
			return " ";
		}
		return switch (codePoint) {
			case '\u2212', '\uFE63', '\uFF0D' -> "-";
			case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015' -> "–";
			case '\u2019' -> "'";
			case '\u301C' -> "~";
			default -> Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
		};
	}

	boolean isAtEnd() {
		skipBlanks();
		return this.at == this.plain.length();
	}

	boolean startsWith(String word, boolean anyCase) {
		int start = afterBlanks();
		int end = start + word.length();
		if (!this.plain.regionMatches(anyCase, start, word, 0, word.length())) {
			return false;
		}
		return end == this.plain.length() || !isLatin(word.charAt(word.length() - 1))
				|| !isLatin(this.plain.charAt(end));
	}

	private static boolean isLatin(char character) {
		return Character.isLetter(character) && Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN;
	}

	/** Takes what the pattern finds here, after blanks. */
	Optional<String> take(Pattern pattern) {
		int start = afterBlanks();
		Matcher matcher = pattern.matcher(this.plain).region(start, this.plain.length());
		if (!matcher.lookingAt() || matcher.end() == start) {
			return Optional.empty();
		}
		this.at = matcher.end();
		return Optional.of(matcher.group());
	}

	void skip(int length) {
		this.at = afterBlanks() + length;
	}

	/** Whether the last character taken is a Chinese one. */
	boolean isBehindHan() {
		return this.at > 0 && Character.isIdeographic(this.plain.charAt(this.at - 1));
	}

	/** Whether any digit stands in the text. */
	boolean hasDigit() {
		return this.plain.chars().anyMatch((c) -> c >= '0' && c <= '9');
	}

	/** The refusal of what stands here. */
	UnreadableQuantityException notUnderstood() {
		int start = afterBlanks();
		String rest = this.plain.substring(start).strip();
		String word = rest.split("(?<=\\p{L})(?=[^\\p{L}])|\\s", 2)[0];
		return new UnreadableQuantityException(
				"%s: \"%s\" at character %d is not understood".formatted(quoted(), word, this.origin[start] + 1));
	}

	/** The refusal of the whole text for a reason. */
	UnreadableQuantityException refused(String reason) {
		return new UnreadableQuantityException(quoted() + " " + reason);
	}

	private String quoted() {
		return "\"" + UnreadableQuantityException.shown(this.original.strip()) + "\"";
	}

	private void skipBlanks() {
		this.at = afterBlanks();
	}

	private int afterBlanks() {
		int index = this.at;
		while (index < this.plain.length() && this.plain.charAt(index) == ' ') {
			index++;
		}
		return index;
	}

}
