package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How unevenly a whole is divided. Where the named parts do not add up to it, the rest is
 * of unknown division: as one part it gives the upper bound of the Herfindahl-Hirschman
 * index (Hirschman 1945, Herfindahl 1950), as endlessly many the lower.
 */
public final class Concentration {

	private final List<BigDecimal> parts;

	private final BigDecimal whole;

	private Concentration(List<BigDecimal> parts, BigDecimal whole) {
		this.parts = parts;
		this.whole = whole;
	}

	/**
	 * Empty when the whole is not above zero, or less than its parts, or a part is below
	 * zero.
	 */
	public static Optional<Concentration> of(List<BigDecimal> parts, BigDecimal whole) {
		boolean possible = whole.signum() > 0 && parts.stream().allMatch((part) -> part.signum() >= 0)
				&& sum(parts).compareTo(whole) <= 0;
		return possible
				? Optional.of(new Concentration(parts.stream().sorted(Comparator.reverseOrder()).toList(), whole))
				: Optional.empty();
	}

	private static BigDecimal sum(List<BigDecimal> parts) {
		return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** The part of the whole that nobody is named for, 0 to 1. */
	public BigDecimal rest() {
		return this.whole.subtract(sum(this.parts)).divide(this.whole, Decimals.PRECISE);
	}

	/** Whether something is left over. */
	public boolean isTruncated() {
		return sum(this.parts).compareTo(this.whole) < 0;
	}

	/** The k largest parts together, 0 to 1; a lower bound when fewer are named. */
	public BigDecimal largest(int k) {
		return sum(this.parts.stream().limit(k).toList()).divide(this.whole, Decimals.PRECISE);
	}

	/** The sum of squared shares of the named parts, 0 to 1. */
	public BigDecimal hhiLow() {
		return squares().divide(this.whole.pow(2), Decimals.PRECISE);
	}

	/** The same with all of the rest as one part. */
	public BigDecimal hhiHigh() {
		var rest = this.whole.subtract(sum(this.parts));
		return squares().add(rest.pow(2)).divide(this.whole.pow(2), Decimals.PRECISE);
	}

	private BigDecimal squares() {
		return sum(this.parts.stream().map((part) -> part.pow(2)).toList());
	}

	/**
	 * The exponential of Shannon's entropy, the rest as one part: how many equal parts
	 * would be as diverse (Hill 1973). With a rest it is the least it can be.
	 */
	public BigDecimal shannonNumber() {
		double entropy = this.parts.stream().mapToDouble(this::entropy).sum()
				+ entropy(this.whole.subtract(sum(this.parts)));
		return BigDecimal.valueOf(StrictMath.exp(entropy));
	}

	private double entropy(BigDecimal part) {
		double share = part.divide(this.whole, Decimals.PRECISE).doubleValue();
		return (share > 0) ? -share * StrictMath.log(share) : 0;
	}

	/**
	 * Gini's coefficient (1912) of the named parts, 0 for equal ones and (n-1)/n for one
	 * that has everything. Empty when they add up to nothing.
	 */
	public Optional<BigDecimal> gini() {
		int n = this.parts.size();
		var sum = sum(this.parts);
		if (sum.signum() == 0) {
			return Optional.empty();
		}
		var weighted = BigDecimal.ZERO;
		for (int i = 0; i < n; i++) {
			weighted = weighted.add(this.parts.get(i).multiply(BigDecimal.valueOf(n - 1L - 2L * i)));
		}
		return Optional.of(weighted.divide(sum.multiply(BigDecimal.valueOf(n)), Decimals.PRECISE));
	}

}
