package dev.groundswell.report.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A number with the digits its text writes, because the last of them tells how exactly it
 * is meant: 18.30 million is {@code 18.30M}, not {@code 18300000}.
 */
final class WrittenValue {

	/** Grouped by three, or plain; a comma before other than three digits is a point. */
	private static final Pattern DIGITS = Pattern
		.compile("\\d{1,3}(?:[,\\u00a0\\u202f]\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?");

	/** Powers of ten that scale words stand for, 千万 and its like included. */
	private static final List<Integer> POWERS = List.of(0, 3, 4, 6, 7, 8, 9, 10, 11, 12);

	/** More digits than any count has. */
	private static final int MOST_DIGITS = 28;

	private WrittenValue() {
	}

	/**
	 * The value as its quote writes it. One that is written in words is taken to be as
	 * exact as words are: a third is 33 percent.
	 */
	static String of(BigDecimal value, @Nullable String quote) {
		BigDecimal size = value.abs();
		String sign = (value.signum() < 0) ? "-" : "";
		if (quote != null) {
			for (MatchResult digits : DIGITS.matcher(quote).results().toList()) {
				BigDecimal number = number(digits.group());
				for (int power : POWERS) {
					if (number.scaleByPowerOfTen(power).compareTo(size) == 0) {
						return sign + scaled(number, power);
					}
				}
			}
		}
		boolean fraction = size.stripTrailingZeros().scale() > 2;
		return sign + plain(fraction ? size.setScale(0, RoundingMode.HALF_EVEN) : size);
	}

	/** Whether it is a number anybody would write. */
	static boolean isReadable(BigDecimal value) {
		return Math.abs((long) value.precision() - value.scale()) <= MOST_DIGITS
				&& Math.abs(value.scale()) <= MOST_DIGITS;
	}

	private static BigDecimal number(String digits) {
		boolean grouped = digits.matches("\\d{1,3}(?:[,\\u00a0\\u202f]\\d{3})+(?:\\.\\d+)?");
		return new BigDecimal(grouped ? digits.replaceAll("[,\\u00a0\\u202f]", "") : digits.replace(',', '.'));
	}

	private static String scaled(BigDecimal number, int power) {
		if (number.scale() <= 0) {
			return plain(number.scaleByPowerOfTen(power));
		}
		int step = (power == 7) ? 6 : (power > 9 && power < 12) ? 9 : power;
		BigDecimal shifted = number.movePointRight(power - step);
		String letter = switch (step) {
			case 3 -> "K";
			case 4 -> "万";
			case 6 -> "M";
			case 8 -> "亿";
			case 9 -> "B";
			case 12 -> "T";
			default -> "";
		};
		return shifted.toPlainString() + letter;
	}

	static String plain(BigDecimal value) {
		BigDecimal stripped = value.stripTrailingZeros();
		return ((stripped.scale() < 0) ? stripped.setScale(0) : stripped).toPlainString();
	}

}
