package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as people write it: {@code 18340000}, {@code 18.34M}, {@code 1.59亿},
 * {@code 72.7%}. What is written behind the point is significant, zeros too; zeros at the
 * end of a whole number are not.
 *
 * @param lastDigit one unit of the last significant digit
 */
public record WrittenNumber(BigDecimal value, BigDecimal lastDigit) {

	private static final Pattern WRITTEN = Pattern
		.compile("([+-]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|[+-]?\\d+(?:\\.\\d+)?)\\s*(K|M|mn|B|bn|T|万|亿|万亿)?\\s*%?");

	private static final Map<String, Integer> POWERS = Map.of("K", 3, "M", 6, "mn", 6, "B", 9, "bn", 9, "T", 12, "万", 4,
			"亿", 8, "万亿", 12);

	/** More digits than any count has are a mistake or an attack. */
	private static final int MOST_DIGITS = 30;

	/** Reads a number; empty where the text is none. */
	public static Optional<WrittenNumber> parse(String text) {
		if (text.length() > 2 * MOST_DIGITS) {
			return Optional.empty();
		}
		var match = WRITTEN.matcher(text.strip());
		if (!match.matches()) {
			return Optional.empty();
		}
		var digits = new BigDecimal(match.group(1).replace(",", ""));
		int power = (match.group(2) != null) ? POWERS.getOrDefault(match.group(2), 0) : 0;
		return of(digits.scaleByPowerOfTen(power), digits.scale() > 0);
	}

	/** A number of a document, such as {@code 13.0}. */
	public static Optional<WrittenNumber> of(BigDecimal number) {
		return of(number, number.scale() > 0);
	}

	private static Optional<WrittenNumber> of(BigDecimal value, boolean allSignificant) {
		if (Math.abs((long) value.precision() - value.scale()) > MOST_DIGITS || Math.abs(value.scale()) > MOST_DIGITS) {
			return Optional.empty();
		}
		var last = allSignificant ? value.ulp() : value.stripTrailingZeros().ulp();
		return Optional.of(new WrittenNumber(value, last));
	}

}
