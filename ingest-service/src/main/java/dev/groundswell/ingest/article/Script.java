package dev.groundswell.ingest.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** What the characters of a text say about its language. */
final class Script {

	private static final int LOOKED_AT = 20_000;

	private static final Pattern WORDS = Pattern.compile("[^a-z]+");

	private static final Set<String> ENGLISH = Set.of("the", "of", "and", "to", "in", "that", "for", "is", "with",
			"was");

	private Script() {
	}

	/** {@code zh}, {@code ja}, {@code ko} or {@code en} if the text leaves no doubt. */
	static @Nullable String language(String text) {
		String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
		long letters = Math.max(1, start.codePoints().filter(Character::isLetter).count());
		if (share(start, letters, Character.UnicodeScript.HANGUL) > 0.3) {
			return "ko";
		}
		double kana = share(start, letters, Character.UnicodeScript.HIRAGANA)
				+ share(start, letters, Character.UnicodeScript.KATAKANA);
		double han = share(start, letters, Character.UnicodeScript.HAN);
		if (kana > 0.1) {
			return "ja";
		}
		if (han > 0.2) {
			return "zh";
		}
		String[] words = WORDS.split(start.toLowerCase(Locale.ROOT));
		long small = java.util.Arrays.stream(words).filter(ENGLISH::contains).count();
		return (small >= 2 && small * 15 >= words.length) ? "en" : null;
	}

	private static double share(String text, long letters, Character.UnicodeScript script) {
		return (double) text.codePoints().filter((point) -> Character.UnicodeScript.of(point) == script).count()
				/ letters;
	}

}
