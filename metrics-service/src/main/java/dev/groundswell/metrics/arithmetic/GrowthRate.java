package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A growth from one positive number to another, spread evenly over its periods.
 *
 * @param multiple later number over base, above zero
 * @param periods how many equally long periods lie between the two, above zero
 */
public record GrowthRate(double multiple, double periods) {

	private static final double PERCENT = 100;

	/** Empty where one of the numbers is zero or less, or nothing lies between them. */
	public static Optional<GrowthRate> of(Growth growth, double periods) {
		return (growth.before().signum() > 0 && growth.after().signum() > 0 && periods > 0)
				? Optional.of(new GrowthRate(growth.multiple().doubleValue(), periods)) : Optional.empty();
	}

	/** {@code ln(x1 / x0)}: adds up over periods. */
	public BigDecimal log() {
		return BigDecimal.valueOf(StrictMath.log(this.multiple));
	}

	/**
	 * {@code (x1 / x0)^(1/n) - 1}, in percent a period: 325 to 942.1 million in six
	 * months is 19.4 percent a month.
	 */
	public BigDecimal compound() {
		return BigDecimal.valueOf(StrictMath.expm1(StrictMath.log(this.multiple) / this.periods) * PERCENT);
	}

	/** {@code n ln 2 / ln(x1 / x0)} periods; empty where nothing grew. */
	public Optional<BigDecimal> doublingTime() {
		double log = StrictMath.log(this.multiple);
		return (log > 0) ? Optional.of(BigDecimal.valueOf(this.periods * StrictMath.log(2) / log)) : Optional.empty();
	}

}
