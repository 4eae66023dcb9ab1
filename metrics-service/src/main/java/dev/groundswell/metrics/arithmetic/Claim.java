package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A quantity as someone states it: the number and how strictly it is meant.
 *
 * @param valueMax upper end of a range, or null
 * @param comparator {@code exact, at_least, approx, at_most} or {@code range}
 * @param lastDigit one unit of the last significant digit
 */
public record Claim(BigDecimal value, @Nullable BigDecimal valueMax, String comparator, BigDecimal lastDigit) {

	private static final BigDecimal NEAR = new BigDecimal("0.05");

	private static final BigDecimal TWO = BigDecimal.valueOf(2);

	/** A number as stored: zeros at its end are not significant. */
	public Claim(BigDecimal value, String comparator) {
		this(value, null, comparator);
	}

	/** A number or a range as stored: zeros at its end are not significant. */
	public Claim(BigDecimal value, @Nullable BigDecimal valueMax, String comparator) {
		this(value, valueMax, comparator, value.stripTrailingZeros().ulp());
	}

	/**
	 * Half a unit of the last significant digit: 18,340,000 is good to 5,000. "About"
	 * doubles it.
	 */
	public BigDecimal tolerance() {
		if (this.value.signum() == 0) {
			return BigDecimal.ZERO;
		}
		return this.comparator.equals("approx") ? this.lastDigit : this.lastDigit.divide(TWO, Decimals.PRECISE);
	}

	/**
	 * What an observed quantity says of this claim. Only the claim's own digits make the
	 * tolerance. "More than" and "at most" are tested on one side, without tolerance. An
	 * observed bound can refute a claim, and can confirm a looser bound; a plain number
	 * it can confirm only where the two lie together.
	 */
	public Verdict testedBy(Claim observed) {
		if (observed.isBound()) {
			return isBound() ? boundTestedByBound(observed) : plainTestedByBound(observed);
		}
		boolean kept = switch (this.comparator) {
			case "at_least" -> observed.upper().compareTo(this.value) >= 0;
			case "at_most" -> observed.value.compareTo(this.value) <= 0;
			default -> gap(observed).compareTo(tolerance()) <= 0;
		};
		return Verdict.of(kept, isNear(observed));
	}

	/**
	 * What this claim and another about the same thing say of each other: whichever takes
	 * the other for its claim and judges more kindly, so that a figure rounded to fewer
	 * digits agrees with the fuller one.
	 */
	public Verdict against(Claim other) {
		return testedBy(other).orKinder(other.testedBy(this));
	}

	private Verdict plainTestedByBound(Claim bound) {
		boolean kept = bound.comparator.equals("at_least") ? upper().compareTo(bound.value) >= 0
				: this.value.compareTo(bound.value) <= 0;
		var plain = Verdict.of(gap(bound).compareTo(tolerance()) <= 0, isNear(bound));
		return (plain.isAgreement() || !kept) ? plain : Verdict.UNVERIFIABLE;
	}

	private Verdict boundTestedByBound(Claim observed) {
		int order = observed.value.compareTo(this.value);
		boolean least = this.comparator.equals("at_least");
		if (this.comparator.equals(observed.comparator)) {
			boolean implied = least ? order >= 0 : order <= 0;
			return (implied || isNear(observed)) ? Verdict.of(implied, true) : Verdict.UNVERIFIABLE;
		}
		boolean refuted = least ? order < 0 : order > 0;
		return refuted ? Verdict.of(false, isNear(observed)) : Verdict.UNVERIFIABLE;
	}

	private boolean isBound() {
		return this.comparator.equals("at_least") || this.comparator.equals("at_most");
	}

	private BigDecimal upper() {
		return (this.valueMax != null) ? this.valueMax.max(this.value) : this.value;
	}

	/** How far the two lie apart; ranges from end to end, nothing where they meet. */
	private BigDecimal gap(Claim other) {
		return this.value.subtract(other.upper()).max(other.value.subtract(upper())).max(BigDecimal.ZERO);
	}

	private boolean isNear(Claim observed) {
		var base = (observed.value.compareTo(this.value) >= 0) ? observed.value : observed.upper();
		return gap(observed).compareTo(base.abs().multiply(NEAR)) <= 0;
	}

}
