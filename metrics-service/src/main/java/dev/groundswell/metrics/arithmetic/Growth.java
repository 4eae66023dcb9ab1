package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Change of one quantity from a base to a later value. Starting from nothing is not
 * growth.
 */
public record Growth(BigDecimal before, BigDecimal after) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** Empty when the base is zero or negative. */
	public static Optional<Growth> between(BigDecimal before, BigDecimal after) {
		return (before.signum() > 0) ? Optional.of(new Growth(before, after)) : Optional.empty();
	}

	/**
	 * The base a stated growth needs: {@code after / (1 + percent/100)}. Empty when the
	 * growth is -100 % or less, which no base explains.
	 */
	public static Optional<BigDecimal> impliedBase(BigDecimal after, BigDecimal percent) {
		return baseOfMultiple(after, BigDecimal.ONE.add(percent.divide(HUNDRED, Decimals.PRECISE)));
	}

	/** The base a stated multiple needs: {@code after / multiple}. */
	public static Optional<BigDecimal> baseOfMultiple(BigDecimal after, BigDecimal multiple) {
		return (multiple.signum() > 0) ? Optional.of(after.divide(multiple, Decimals.PRECISE)) : Optional.empty();
	}

	/**
	 * A stated growth in percent, where it is one: a multiple of 11.9 is 1,090 percent.
	 * Percentage points and amounts are another thing.
	 */
	public static Optional<BigDecimal> inPercent(BigDecimal growth, String unit) {
		return switch (unit) {
			case "percent" -> Optional.of(growth);
			case "multiple" -> Optional.of(growth.subtract(BigDecimal.ONE).multiply(HUNDRED));
			default -> Optional.empty();
		};
	}

	/** In percent of the base: {@code 149} is two and a half times as much. */
	public BigDecimal percent() {
		return absolute().multiply(HUNDRED).divide(this.before, Decimals.PRECISE);
	}

	/** Later value over base: {@code 2.49} for a growth of 149 %. */
	public BigDecimal multiple() {
		return this.after.divide(this.before, Decimals.PRECISE);
	}

	public BigDecimal absolute() {
		return this.after.subtract(this.before);
	}

}
