package dev.groundswell.ingest.extraction.number;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Digits with separators, scale words, number words and Chinese numerals.
 */
final class Numerals {

	/** The smaller of two scales in one number: 1亿2000万. */
	static final Pattern SMALLER = Pattern.compile("(\\d{1,4})万");

	/** Grouped or plain digits; a decimal comma only before a continental scale word. */
	static final Pattern DIGITS = Pattern
		.compile("(?:\\d{1,3}(?:,\\d{2,3}){0,6},\\d{3}|\\d{1,18})(?:\\.\\d{1,9})?+(?![\\d])");

	static final Pattern CONTINENTAL = Pattern
		.compile("\\d{1,4},\\d{1,2}(?= ?(?:mio|mrd|million|billion|milliard|%| %))");

	static final Pattern SCALE = Pattern
		.compile(" ?(?:(万亿|亿|千万|百万|十万|万|兆|千(?!问)|百(?!分|度|炼))|(quadrillion|trillion|billion|million|thousand|crore|lakh|"
				+ "milliarden|millionen|mrd\\.?|mio\\.?|bn|mn|tn)(?![a-z]))|(?:(?<=\\d)|(?<=\\d )(?=[bm]\\b))([kmbt])(?![a-z0-9])");

	private static final Map<String, Integer> POWERS = Map.ofEntries(Map.entry("万亿", 12), Map.entry("亿", 8),
			Map.entry("千万", 7), Map.entry("百万", 6), Map.entry("十万", 5), Map.entry("万", 4), Map.entry("兆", 12),
			Map.entry("千", 3), Map.entry("百", 2), Map.entry("quadrillion", 15), Map.entry("trillion", 12),
			Map.entry("billion", 9), Map.entry("million", 6), Map.entry("thousand", 3), Map.entry("crore", 7),
			Map.entry("lakh", 5), Map.entry("milliarden", 9), Map.entry("millionen", 6), Map.entry("mrd", 9),
			Map.entry("mio", 6), Map.entry("bn", 9), Map.entry("mn", 6), Map.entry("tn", 12), Map.entry("k", 3),
			Map.entry("m", 6), Map.entry("b", 9), Map.entry("t", 12));

	private static final Map<String, Integer> WORDS = Map.ofEntries(Map.entry("one", 1), Map.entry("two", 2),
			Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6),
			Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10),
			Map.entry("eleven", 11), Map.entry("twelve", 12), Map.entry("thirteen", 13), Map.entry("fourteen", 14),
			Map.entry("fifteen", 15), Map.entry("sixteen", 16), Map.entry("seventeen", 17), Map.entry("eighteen", 18),
			Map.entry("nineteen", 19), Map.entry("twenty", 20), Map.entry("thirty", 30), Map.entry("forty", 40),
			Map.entry("fifty", 50), Map.entry("sixty", 60), Map.entry("seventy", 70), Map.entry("eighty", 80),
			Map.entry("ninety", 90));

	private static final String WORD = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|"
			+ "fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";

	/** Number words, at most a dozen of them. */
	static final Pattern SPELLED = Pattern
		.compile("(?:(?:(?:half )?an?|first)(?= (?:hundred|thousand|million|billion|trillion)\\b)|" + WORD
				+ "\\b)(?:(?:[ -]| and )(?:" + WORD + "|hundred|thousand|million|billion|trillion)\\b){0,11}+");

	/** Chinese numerals with at least one digit or scale. */
	static final Pattern HAN = Pattern.compile("[一二三四五六七八九十两百千](?:[一二三四五六七八九十两百千零点]){0,8}");

	private Numerals() {
	}

	static BigDecimal digits(String written) {
		return new BigDecimal(written.replace(",", ""));
	}

	static BigDecimal continental(String written) {
		return new BigDecimal(written.replace(',', '.'));
	}

	/** Power of ten of a scale that {@link #SCALE} matched. */
	static int power(Matcher scale) {
		for (int group = 1; group <= 3; group++) {
			if (scale.group(group) != null) {
				return POWERS.getOrDefault(scale.group(group).replace(".", ""), 0);
			}
		}
		return 0;
	}

	/** The value of number words, such as "two hundred and five million". */
	static BigDecimal spelled(String words) {
		BigDecimal total = BigDecimal.ZERO;
		BigDecimal part = BigDecimal.ZERO;
		for (String word : words.toLowerCase(Locale.ROOT).split("[ -]+")) {
			switch (word) {
				case "and" -> {
				}
				case "half" -> part = new BigDecimal("0.5");
				case "a", "an", "first" -> part = (part.signum() == 0) ? BigDecimal.ONE : part;
				case "hundred" -> part = part.max(BigDecimal.ONE).scaleByPowerOfTen(2);
				case "thousand", "million", "billion", "trillion" -> {
					total = total.add(((part.signum() == 0) ? BigDecimal.ONE : part)
						.scaleByPowerOfTen(POWERS.getOrDefault(word, 0)));
					part = BigDecimal.ZERO;
				}
				default -> part = part.add(BigDecimal.valueOf(WORDS.getOrDefault(word, 0)));
			}
		}
		return total.add(part);
	}

	/** The value of Chinese numerals such as 三十五, 两, 二点五. */
	static BigDecimal han(String written) {
		int point = written.indexOf('点');
		if (point > 0) {
			StringBuilder decimals = new StringBuilder();
			for (int i = point + 1; i < written.length(); i++) {
				decimals.append(hanDigit(written.charAt(i)));
			}
			return han(written.substring(0, point))
				.add(decimals.isEmpty() ? BigDecimal.ZERO : new BigDecimal("0." + decimals));
		}
		long total = 0;
		long digit = 0;
		for (int i = 0; i < written.length(); i++) {
			int power = "十百千".indexOf(written.charAt(i));
			if (power >= 0) {
				total += Math.max(digit, 1) * (long) Math.pow(10, power + 1);
				digit = 0;
			}
			else {
				digit = hanDigit(written.charAt(i));
			}
		}
		return BigDecimal.valueOf(total + digit);
	}

	private static int hanDigit(char c) {
		return (c == '两') ? 2 : Math.max("零一二三四五六七八九".indexOf(c), 0);
	}

	static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	static boolean isLatin(char c) {
		return c >= 'a' && c <= 'z';
	}

}
