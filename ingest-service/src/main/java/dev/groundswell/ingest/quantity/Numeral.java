package dev.groundswell.ingest.quantity;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Digits with their separators, before any scale word. A comma before exactly three
 * digits groups, as in English; any other comma is a decimal one; where both readings are
 * at home, neither is guessed.
 */
final class Numeral {

	/** Everything that might be one number. */
	static final Pattern SHAPE = Pattern.compile("(?:\\d[\\d.,' ]*\\d|\\d|\\.\\d+)(?:[eE][+-]?\\d+)?");

	private static final Pattern PLAIN = Pattern.compile("(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:[eE][+-]?\\d+)?");

	private static final Pattern HUGE_EXPONENT = Pattern.compile(".*[eE][+-]?0*(?:\\d{3,}|[3-9]\\d)");

	private static final Pattern COMMA_GROUPS = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d+)?");

	private static final Pattern INDIAN_GROUPS = Pattern.compile("[1-9]\\d?(?:,\\d{2})+,\\d{3}(?:\\.\\d+)?");

	private static final Pattern DOT_GROUPS = Pattern
		.compile("[1-9]\\d{0,2}(?:(?:\\.\\d{3}){2,}(?:,\\d+)?|\\.\\d{3},\\d+)");

	private static final Pattern LOOSE_GROUPS = Pattern.compile("[1-9]\\d{0,2}([ '])\\d{3}(?:\\1\\d{3})*(?:[.,]\\d+)?");

	private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d+,(?:\\d{1,2}|\\d{4,})|0,\\d+");

	private static final Pattern TWO_READINGS = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

	private Numeral() {
	}

	/**
	 * The number that the digits say.
	 * @param continental whether a word of a language with decimal comma stands beside
	 */
	static BigDecimal read(String digits, boolean continental, Writing text) {
		if (HUGE_EXPONENT.matcher(digits).matches()) {
			throw text.refused("has an exponent beyond 29");
		}
		if (continental && TWO_READINGS.matcher(digits).matches()) {
			throw text.refused("is ambiguous: the separator in " + digits
					+ " is a decimal mark or groups thousands; write the digits without it");
		}
		if (PLAIN.matcher(digits).matches()) {
			return new BigDecimal(digits);
		}
		if (COMMA_GROUPS.matcher(digits).matches() || INDIAN_GROUPS.matcher(digits).matches()) {
			return new BigDecimal(digits.replace(",", ""));
		}
		if (DOT_GROUPS.matcher(digits).matches()) {
			return new BigDecimal(digits.replace(".", "").replace(',', '.'));
		}
		if (LOOSE_GROUPS.matcher(digits).matches()) {
			return new BigDecimal(digits.replaceAll("[ ']", "").replace(',', '.'));
		}
		if (DECIMAL_COMMA.matcher(digits).matches()) {
			return new BigDecimal(digits.replace(',', '.'));
		}
		throw text.refused("is not a number: the separators in " + digits + " fit no way of writing one");
	}

}
