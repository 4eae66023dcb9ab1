package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A value as first stated and as stated later: {@code r = later - first}. */
public record Revision(BigDecimal first, BigDecimal later) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final BigDecimal LARGE = BigDecimal.valueOf(2);

	/** In the unit of the value. */
	public BigDecimal amount() {
		return this.later.subtract(this.first);
	}

	/** In percent of the first value; empty when that is not above zero. */
	public Optional<BigDecimal> percent() {
		return (this.first.signum() > 0) ? Optional.of(amount().multiply(HUNDRED).divide(this.first, Decimals.PRECISE))
				: Optional.empty();
	}

	/** Whether the value changed: stating it again is no revision. */
	public boolean isRevised() {
		return amount().signum() != 0;
	}

	/** Whether it is more than twice as large as revisions usually are. */
	public boolean isLarge(BigDecimal meanAbsolute) {
		return amount().abs().compareTo(meanAbsolute.multiply(LARGE)) > 0;
	}

	/** The mean: away from zero where a source corrects in one direction. */
	public static Optional<BigDecimal> mean(List<Revision> revisions) {
		return mean(revisions.stream().map(Revision::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
				revisions.size());
	}

	/** The mean absolute revision. */
	public static Optional<BigDecimal> meanAbsolute(List<Revision> revisions) {
		return mean(revisions.stream().map((each) -> each.amount().abs()).reduce(BigDecimal.ZERO, BigDecimal::add),
				revisions.size());
	}

	private static Optional<BigDecimal> mean(BigDecimal sum, int count) {
		return (count > 0) ? Optional.of(sum.divide(BigDecimal.valueOf(count), Decimals.PRECISE)) : Optional.empty();
	}

}
