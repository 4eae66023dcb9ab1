package dev.groundswell.ingest.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.groundswell.ingest.extraction.TextSpan;

/**
 * Cuts a line into sentences. What is longer than any sentence is cut by force, so that
 * no later step works on more than that at once.
 */
public final class Sentences {

	/** In UTF-16 units. */
	static final int LONGEST = 900;

	private static final Set<String> ABBREVIATIONS = Set.of("u.s", "u.k", "u.n", "e.u", "e.g", "i.e", "vs", "inc",
			"corp", "co", "ltd", "mr", "mrs", "ms", "dr", "st", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
			"sept", "oct", "nov", "dec", "no", "nos", "approx", "est", "a.i", "j.p", "gen", "prof", "jr", "sr", "cf", "ca",
			"fig", "al", "bn", "mn", "p.m", "a.m", "mio", "mrd", "p.c");

	private Sentences() {
	}

	public static List<TextSpan> of(Plain plain, TextSpan line) {
		List<TextSpan> sentences = new ArrayList<>();
		String text = plain.text();
		int start = line.start();
		for (int i = line.start(); i < line.end(); i++) {
			boolean ends = ends(text, i, start, line.end());
			boolean tooLong = i - start >= LONGEST && (text.charAt(i) == ' ' || i - start >= LONGEST + 60);
			if (ends || tooLong) {
				int end = ends ? behindQuotes(text, i + 1, line.end()) : i + 1;
				add(sentences, text, start, end);
				start = end;
				i = end - 1;
			}
		}
		add(sentences, text, start, line.end());
		return withSources(sentences, text);
	}

	/** A source in brackets behind a stop belongs to the sentence before it. */
	private static List<TextSpan> withSources(List<TextSpan> sentences, String text) {
		List<TextSpan> joined = new ArrayList<>();
		for (TextSpan sentence : sentences) {
			boolean bracketed = text.charAt(sentence.start()) == '(' && sentence.length() <= 64
					&& text.indexOf(')', sentence.start()) >= sentence.end() - 2;
			if (bracketed && !joined.isEmpty()) {
				joined.add(new TextSpan(joined.removeLast().start(), sentence.end()));
			}
			else {
				joined.add(sentence);
			}
		}
		return joined;
	}

	private static void add(List<TextSpan> sentences, String text, int start, int end) {
		int from = start;
		while (from < end && text.charAt(from) <= ' ') {
			from++;
		}
		if (from < end) {
			sentences.add(new TextSpan(from, end));
		}
	}

	private static int behindQuotes(String text, int position, int end) {
		int i = position;
		while (i < end && "\"')]”’」』.!?".indexOf(text.charAt(i)) >= 0) {
			i++;
		}
		return i;
	}

	private static boolean ends(String text, int i, int start, int end) {
		char c = text.charAt(i);
		if (c == '。' || c == '！' || c == '？' || c == '；') {
			return true;
		}
		if (c == '!' || c == '?') {
			return i + 1 >= end || text.charAt(i + 1) == ' ' || isHan(text.charAt(i + 1)) || isClosing(text.charAt(i + 1));
		}
		return c == '.' && isStop(text, i, start, end);
	}

	private static boolean isStop(String text, int i, int start, int end) {
		int next = behindQuotes(text, i + 1, end);
		if (next >= end) {
			return true;
		}
		if (text.charAt(next) != ' ') {
			return false;
		}
		while (next < end && text.charAt(next) == ' ') {
			next++;
		}
		if (next < end && Character.isLowerCase(text.charAt(next))) {
			return false;
		}
		return !isAbbreviation(text, i, start, next);
	}

	private static boolean isAbbreviation(String text, int dot, int start, int next) {
		int from = dot;
		while (from > start && dot - from < 8 && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
			from--;
		}
		String word = text.substring(from, dot).toLowerCase(Locale.ROOT);
		boolean initial = word.length() == 1 && from > start && Character.isUpperCase(text.charAt(from))
				&& next < text.length() && Character.isUpperCase(text.charAt(next));
		boolean numbered = word.equals("no") || word.equals("nos");
		if (numbered) {
			return next < text.length() && Character.isDigit(text.charAt(next));
		}
		return initial || ABBREVIATIONS.contains(word);
	}

	private static boolean isClosing(char c) {
		return c == '"' || c == '\'' || c == ')' || c == '”';
	}

	/** Whether a character is a Chinese one. */
	public static boolean isHan(char c) {
		return c >= '\u4e00' && c <= '\u9fff' || c >= '\u3400' && c <= '\u4dbf';
	}

	/** Whether a piece of text has any Chinese character. */
	public static boolean hasAnyHan(String text, TextSpan span) {
		for (int i = span.start(); i < span.end(); i++) {
			if (isHan(text.charAt(i))) {
				return true;
			}
		}
		return false;
	}

	/** Whether a piece of text is Chinese: a tenth of it or more. */
	public static boolean hasHan(String text, TextSpan span) {
		int han = 0;
		for (int i = span.start(); i < span.end(); i++) {
			if (isHan(text.charAt(i))) {
				han++;
			}
		}
		return han > 0 && han * 10 >= span.length();
	}

}
