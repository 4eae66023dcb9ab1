package dev.groundswell.ingest.extraction.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundswell.ingest.extraction.Gazetteer;
import dev.groundswell.ingest.extraction.TextSpan;
import dev.groundswell.ingest.extraction.text.Plain;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of the gazetteer, the longest first, with the versions of models behind
 * them.
 */
public final class Mentions {

	/**
	 * One more piece of a model's name: a version, a size or a variant; no number that
	 * counts something.
	 */
	private static final Pattern PIECE = Pattern.compile(
			"[ -]?[vrkm]?\\d{1,3}(?:\\.\\d{1,2}){0,2}[a-z]?(?![\\w%]|[.,]\\d|[万亿千百倍成年月日个家款]| ?%| (?:million|billion|trillion|thousand|percent|per cent|mn|bn|times|points?|in \\d|of|out|users|downloads|companies|people|languages|customers|models)\\b)"
					+ "|\\.\\d{1,2}(?![\\w%])|-\\d{1,3}(?:\\.\\d)?b(?:-a\\d{1,3}b)?(?!\\w)"
					+ "|[ -](?:pro|max|mini|flash|ultra|nano|lite|turbo|omni|coder|embedding|vl|scout|maverick|opus|sonnet|haiku|large|medium|small|instruct|thinking|preview|next|math|audio|image|plus|fast|air|heavy|guard|edge|nemo|code|exp|base|chat|reasoner|speciale|terminus)(?!\\w)");

	private static final Set<String> VERSIONED = Set.of("Claude", "Grok", "Sora", "Midjourney", "Suno");

	private Mentions() {
	}

	/** The names of a piece of text, in their order and without overlaps. */
	public static List<Mention> find(Plain plain, TextSpan within, Gazetteer gazetteer) {
		List<Mention> mentions = new ArrayList<>();
		String lower = plain.lower();
		int i = within.start();
		while (i < within.end()) {
			char c = lower.charAt(i);
			boolean begins = Character.isLetterOrDigit(c) && (c >= 0x2e80 || i == 0 || !isWord(lower.charAt(i - 1)));
			Mention mention = begins ? at(plain, i, within.end(), gazetteer) : null;
			if (mention != null) {
				mentions.add(mention);
				i = mention.end();
			}
			else {
				i++;
			}
		}
		return mentions;
	}

	private static @Nullable Mention at(Plain plain, int start, int end, Gazetteer gazetteer) {
		for (Gazetteer.Alias alias : gazetteer.beginningAt(plain.lower(), start)) {
			if (fits(plain, start, end, alias)) {
				return extended(plain, start, end, alias);
			}
		}
		return versioned(plain, start, end, gazetteer);
	}

	private static boolean fits(Plain plain, int start, int end, Gazetteer.Alias alias) {
		int stop = start + alias.written().length();
		if (stop > end || !plain.lower().startsWith(alias.lower(), start)) {
			return false;
		}
		char last = plain.lower().charAt(stop - 1);
		if (stop < plain.length() && last < 0x2e80 && isWord(plain.lower().charAt(stop))) {
			return false;
		}
		char first = alias.written().charAt(0);
		char found = plain.text().charAt(start);
		return !Character.isUpperCase(first) || found == first;
	}

	/** "Qwen3": the first word of a family with a number glued to it. */
	private static @Nullable Mention versioned(Plain plain, int start, int end, Gazetteer gazetteer) {
		int stop = start;
		while (stop < end && plain.lower().charAt(stop) >= 'a' && plain.lower().charAt(stop) <= 'z') {
			stop++;
		}
		boolean digit = stop < end && stop > start && Character.isDigit(plain.lower().charAt(stop));
		if (!digit) {
			return null;
		}
		for (Gazetteer.Alias alias : gazetteer.beginningAt(plain.lower().substring(start, stop), 0)) {
			boolean same = alias.lower().length() == stop - start && plain.lower().startsWith(alias.lower(), start);
			if (same && alias.name().kind().matches("family|app|model")) {
				return extended(plain, start, end, alias);
			}
		}
		return null;
	}

	private static Mention extended(Plain plain, int start, int end, Gazetteer.Alias alias) {
		int stop = start + alias.written().length();
		String kind = alias.name().kind();
		String canonical = alias.name().canonical();
		boolean model = kind.equals("family") || kind.equals("model") || VERSIONED.contains(canonical);
		int last = model ? behindPieces(plain, stop, end) : stop;
		String tail = plain.text().substring(stop, last);
		return new Mention(canonical + tail, (last > stop) ? "model" : kind, new TextSpan(start, last), alias.origin());
	}

	private static int behindPieces(Plain plain, int stop, int end) {
		int last = stop;
		for (int i = 0; i < 6; i++) {
			Matcher piece = PIECE.matcher(plain.lower()).region(last, end).useTransparentBounds(true);
			if (!piece.lookingAt()) {
				break;
			}
			char first = plain.text().charAt(last);
			int letter = (first == ' ' || first == '-') ? last + 1 : last;
			boolean small = Character.isLowerCase(plain.text().charAt(letter));
			if (small && first == ' ' || small && last == stop && first != '-') {
				break;
			}
			last = piece.end();
		}
		return last;
	}

	private static boolean isWord(char c) {
		return (Character.isLetterOrDigit(c) && c < 0x2e80) || c == '_';
	}

}
