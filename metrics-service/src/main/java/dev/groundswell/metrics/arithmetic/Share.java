package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.util.Optional;

/** A part of a whole. A share of nothing does not exist. */
public record Share(BigDecimal part, BigDecimal whole) {

	/** Empty when the whole is zero or negative, or smaller than the part. */
	public static Optional<Share> of(BigDecimal part, BigDecimal whole) {
		boolean possible = whole.signum() > 0 && part.signum() >= 0 && part.compareTo(whole) <= 0;
		return possible ? Optional.of(new Share(part, whole)) : Optional.empty();
	}

	/** In percent of the whole, 0 to 100. */
	public BigDecimal percent() {
		return this.part.multiply(BigDecimal.valueOf(100)).divide(this.whole, Decimals.PRECISE);
	}

}
