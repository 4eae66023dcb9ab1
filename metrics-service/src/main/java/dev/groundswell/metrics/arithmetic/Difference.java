package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.util.Optional;

/** How far two positive quantities lie apart, whichever is the larger. */
public record Difference(BigDecimal a, BigDecimal b) {

	/** Larger over smaller; empty when the smaller is not above zero. */
	public Optional<BigDecimal> ratio() {
		var smaller = this.a.min(this.b);
		return (smaller.signum() > 0) ? Optional.of(this.a.max(this.b).divide(smaller, Decimals.PRECISE))
				: Optional.empty();
	}

	/** {@code 200·|a-b|/(a+b)}, 0 to 200; empty when the two add up to nothing. */
	public Optional<BigDecimal> symmetricPercent() {
		var sum = this.a.abs().add(this.b.abs());
		return (sum.signum() > 0) ? Optional.of(gap().multiply(BigDecimal.valueOf(200)).divide(sum, Decimals.PRECISE))
				: Optional.empty();
	}

	public BigDecimal gap() {
		return this.a.subtract(this.b).abs();
	}

	/** Whether the gap is at most the given fraction of the second quantity. */
	public boolean isWithin(BigDecimal fraction) {
		return gap().compareTo(this.b.abs().multiply(fraction)) <= 0;
	}

}
