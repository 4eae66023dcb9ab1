package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;

/** An amount in one currency. */
public record Money(BigDecimal amount, String currency) {

	/**
	 * The same amount in another currency.
	 * @param rate units of this currency for one unit of the other
	 */
	public Money at(BigDecimal rate, String other) {
		return new Money(this.amount.divide(rate, Decimals.PRECISE), other);
	}

	/** The rate at which this amount would be the other: this currency per one of it. */
	public BigDecimal impliedRate(Money other) {
		return this.amount.divide(other.amount(), Decimals.PRECISE);
	}

}
