package dev.groundswell.report.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import dev.groundswell.report.statement.Figure;

/**
 * Qualifiers that a text says in its own words. What an observation is of (a region, a
 * denominator, a list) counts as said where every word of it stands around the figure.
 */
final class SaidQualifiers {

	private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");

	/**
	 * Other ways to say a word; the two letters of a country only as people write them.
	 */
	private static final Map<String, List<String>> ALSO = Map.of("china", List.of("china", "chinese", "中国", "国内"),
			"world", List.of("world", "global", "globally", "worldwide", "全球"), "hf", List.of("hugging face"), "us",
			List.of("U.S.", "US", "USA", "American", "United States"), "web", List.of("web", "website", "traffic"),
			"visits", List.of("visits", "visit", "traffic"), "all", List.of("all", "total", "overall", "entire"));

	private SaidQualifiers() {
	}

	/**
	 * What the text says of an observation's qualifiers.
	 * @param words the figure's scope, attribution and the sentence it stands in
	 */
	static Map<String, String> in(String words, Figure figure) {
		Map<String, String> said = new HashMap<>();
		String text = " " + APART.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ") + " ";
		figure.qualifiers().forEach((name, value) -> {
			if (Arrays.stream(value.split("_")).allMatch((word) -> isSaid(word, text, words))) {
				said.put(name, value);
			}
		});
		return said;
	}

	private static boolean isSaid(String word, String text, String words) {
		return ALSO.getOrDefault(word, List.of(word)).stream().anyMatch((way) -> isWritten(way, text, words));
	}

	private static boolean isWritten(String way, String text, String words) {
		boolean exactly = !way.equals(way.toLowerCase(Locale.ROOT));
		boolean joined = way.codePoints().anyMatch(Character::isIdeographic);
		if (exactly || joined) {
			return Pattern.compile(joined ? Pattern.quote(way) : "(?<!\\p{L})" + Pattern.quote(way) + "(?!\\p{L})")
				.matcher(words)
				.find();
		}
		return text.contains(" " + way + " ") || text.contains(" " + way + "s ");
	}

}
