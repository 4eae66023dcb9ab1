package dev.groundswell.report.statement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;

/**
 * Numbers in prose: {@code 18.34 million}, {@code 149 %}, {@code RMB 380 billion},
 * {@code 24th}. Exact decimals in, at most two decimals of a scale word out; no locale.
 */
public final class Numbers {

	/** Narrow no-break space (U+202F): keeps the unit on the number's line. */
	static final char THIN = '\u202f';

	private static final Map<String, String> CURRENCIES = Map.of("CNY", "RMB ", "USD", "$", "EUR", "€", "GBP", "£",
			"JPY", "¥");

	private Numbers() {
	}

	/**
	 * The number with its unit sign and the word its bound asks for: "more than 10
	 * million".
	 */
	static String of(Figure figure) {
		BigDecimal max = figure.valueMax();
		String one = plain(figure.value(), figure.unit());
		if (figure.bound() == Bound.RANGE && max != null) {
			return one + " to " + plain(max, figure.unit());
		}
		return hedged(figure.bound(), one);
	}

	/** With the word its bound asks for: {@code more than 10 million}. */
	public static String hedged(Bound bound, String number) {
		return switch (bound) {
			case EXACT, RANGE -> number;
			case AT_LEAST -> "more than " + number;
			case APPROX -> "about " + number;
			case AT_MOST -> "at most " + number;
		};
	}

	/** A number with its unit sign; a count has none. */
	public static String plain(BigDecimal value, String unit) {
		return switch (unit) {
			case "percent" -> percent(value);
			case "percentage_points" -> trimmed(value) + " percentage points";
			case "multiple" -> trimmed(value) + " times the level";
			case "rank" -> ordinal(value.intValue());
			case "parameters" -> size(value);
			default -> isCurrency(unit) ? CURRENCIES.getOrDefault(unit, unit + " ") + count(value) : count(value);
		};
	}

	/** {@code 149 %}, to two decimals at most. */
	public static String percent(BigDecimal value) {
		return trimmed(value.setScale(Math.min(2, Math.max(0, value.scale())), RoundingMode.HALF_EVEN)) + THIN + "%";
	}

	/** With its sign, as after a comma: {@code +149 %}. */
	static String signedPercent(BigDecimal value) {
		return (value.signum() > 0 ? "+" : "") + percent(value).replace('-', '\u2212');
	}

	static String count(BigDecimal value) {
		BigDecimal size = value.abs();
		if (size.compareTo(BigDecimal.valueOf(1_000_000)) < 0) {
			return grouped(value);
		}
		String scaled = scaled(value, 6, " million");
		if (size.compareTo(new BigDecimal("999995000")) >= 0) {
			scaled = scaled(value, 9, " billion");
		}
		if (size.compareTo(new BigDecimal("999995000000")) >= 0) {
			scaled = scaled(value, 12, " trillion");
		}
		return scaled;
	}

	/** To three significant digits, for numbers that follow from rounded ones. */
	static String about(BigDecimal value) {
		return count(value.round(new MathContext(3, RoundingMode.HALF_EVEN)));
	}

	/** A model's size as its makers write it: {@code 0.6B}. */
	static String size(BigDecimal parameters) {
		return trimmed(parameters.movePointLeft(9).setScale(2, RoundingMode.HALF_EVEN)) + "B";
	}

	static String ordinal(int rank) {
		int tens = rank % 100;
		String ending = (tens >= 11 && tens <= 13) ? "th" : switch (rank % 10) {
			case 1 -> "st";
			case 2 -> "nd";
			case 3 -> "rd";
			default -> "th";
		};
		return rank + ending;
	}

	/** Small whole numbers as words: {@code three} years. */
	static String word(int number) {
		String[] words = { "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten" };
		return (number >= 0 && number < words.length) ? words[number] : Integer.toString(number);
	}

	/** Small places as words: the {@code ninth} quarter. */
	static String place(int number) {
		String[] words = { "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
				"tenth" };
		return (number > 0 && number < words.length) ? words[number] : ordinal(number);
	}

	static boolean isCurrency(String unit) {
		return unit.length() == 3 && unit.chars().allMatch((c) -> c >= 'A' && c <= 'Z');
	}

	static String trimmed(BigDecimal value) {
		BigDecimal stripped = value.stripTrailingZeros();
		return ((stripped.scale() < 0) ? stripped.setScale(0) : stripped).toPlainString();
	}

	private static String scaled(BigDecimal value, int power, String word) {
		return trimmed(value.movePointLeft(power).setScale(2, RoundingMode.HALF_EVEN)) + word;
	}

	private static String grouped(BigDecimal value) {
		String text = trimmed(value.setScale(Math.min(2, Math.max(0, value.scale())), RoundingMode.HALF_EVEN));
		int point = text.indexOf('.');
		StringBuilder grouped = new StringBuilder(text);
		int first = text.startsWith("-") ? 1 : 0;
		for (int at = ((point < 0) ? text.length() : point) - 3; at > first; at -= 3) {
			grouped.insert(at, ',');
		}
		return grouped.toString();
	}

}
