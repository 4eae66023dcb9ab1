package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;

/**
 * A quantity as someone states it: the number and how strictly it is meant.
 *
 * @param comparator {@code exact, at_least, approx, at_most} or {@code range}
 */
public record Claim(BigDecimal value, String comparator) {

	private static final BigDecimal NEAR = new BigDecimal("0.05");

	/**
	 * Half a unit of the last significant digit: 18,340,000 is good to 5,000. "About"
	 * doubles it.
	 */
	public BigDecimal tolerance() {
		if (this.value.signum() == 0) {
			return BigDecimal.ZERO;
		}
		var half = this.value.stripTrailingZeros().ulp().divide(BigDecimal.valueOf(2), Decimals.PRECISE);
		return this.comparator.equals("approx") ? half.multiply(BigDecimal.valueOf(2)) : half;
	}

	/** What this claim and another about the same thing say of each other. */
	public Verdict against(Claim other) {
		if (isBoundKeptBy(other) || other.isBoundKeptBy(this)) {
			return Verdict.CONFIRMED;
		}
		var difference = new Difference(this.value, other.value);
		if (difference.gap().compareTo(tolerance().max(other.tolerance())) <= 0) {
			return Verdict.CONFIRMED;
		}
		return difference.isWithin(NEAR) ? Verdict.NEAR : Verdict.CONFLICTING;
	}

	/** "More than" and "at most" are tested on one side only. */
	private boolean isBoundKeptBy(Claim other) {
		return switch (this.comparator) {
			case "at_least" -> !other.comparator.equals("at_most") && other.value.compareTo(this.value) >= 0;
			case "at_most" -> !other.comparator.equals("at_least") && other.value.compareTo(this.value) <= 0;
			default -> false;
		};
	}

}
