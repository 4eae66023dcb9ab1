package dev.groundswell.ingest.quantity;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * One end of what was written: a number, its scale word and its unit, before they are put
 * together.
 *
 * @param digits signed, unscaled
 * @param power power of ten of the scale word, 0 without one
 * @param limit what follows it, such as "+"
 */
record Amount(BigDecimal digits, int power, @Nullable String unit, @Nullable Comparator limit) {

	BigDecimal value() {
		return plain(this.digits.scaleByPowerOfTen(this.power));
	}

	/**
	 * The lower end of a range: 60–65 billion means 60 billion.
	 */
	Amount beside(Amount upper) {
		return (this.power == 0) ? new Amount(this.digits, upper.power(), this.unit, this.limit) : this;
	}

	private static BigDecimal plain(BigDecimal value) {
		BigDecimal stripped = value.stripTrailingZeros();
		return (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
	}

}
