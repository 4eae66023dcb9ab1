package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * How numbers are divided and written: 34 digits inside, rounded once at the boundary.
 */
public final class Decimals {

	/** The precision of every division. */
	public static final MathContext PRECISE = MathContext.DECIMAL128;

	private static final int RATIO_DECIMALS = 6;

	private static final List<Word> WORDS = List.of(new Word("trillion", BigDecimal.TEN.pow(12)),
			new Word("billion", BigDecimal.TEN.pow(9)), new Word("million", BigDecimal.TEN.pow(6)));

	private Decimals() {
	}

	/** The number a scaled integer stands for. */
	public static BigDecimal scaled(long value, int scale) {
		return BigDecimal.valueOf(value, scale);
	}

	/** As written in answers: no exponent, no trailing zeros after the point. */
	public static String plain(BigDecimal value) {
		return (value.signum() == 0) ? "0" : value.stripTrailingZeros().toPlainString();
	}

	/** A computed ratio as written in answers: exactly six decimals, half even. */
	public static String ratio(BigDecimal value) {
		return value.setScale(RATIO_DECIMALS, RoundingMode.HALF_EVEN).toPlainString();
	}

	/** A computed amount rounded to the decimals its unit has. */
	public static String rounded(BigDecimal value, int scale) {
		return plain(value.setScale(scale, RoundingMode.HALF_EVEN));
	}

	/**
	 * A number as a sentence has it: {@code 12048193} is "12.05 million". From a million
	 * on, rounded to two decimals of the largest word that fits; below, as it is.
	 */
	public static String words(BigDecimal value) {
		for (var word : WORDS) {
			if (value.abs().compareTo(word.size()) >= 0) {
				return rounded(value.divide(word.size(), PRECISE), 2) + " " + word.name();
			}
		}
		return plain(value);
	}

	/** A word for a power of ten. */
	private record Word(String name, BigDecimal size) {
	}

}
