package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.util.List;

import dev.groundswell.metrics.week.Span;

/** How much of something fell into a period: known, perhaps of a part of it, or not. */
public sealed interface Amount {

	/** No amount, and why. */
	record None(String reason) implements Amount {
	}

	/**
	 * An amount, never negative.
	 *
	 * @param uncertainty how far it may be off for the rounding of the readings alone
	 * @param observedDays days of the period it covers, at least one
	 * @param estimated whether a boundary lay between two readings
	 * @param imputed whether a boundary lay on a reading that was passed over
	 * @param readings first to last day of the readings it hangs on
	 */
	record Known(BigDecimal value, BigDecimal uncertainty, int observedDays, int periodDays, boolean estimated,
			boolean imputed, Span readings, List<Finding> findings) implements Amount {

		public Known {
			findings = List.copyOf(findings);
		}

		/** Whether it is of a part of its period only. */
		public boolean isPartial() {
			return this.observedDays < this.periodDays;
		}

		/** Observed days over days, 0 to 1. */
		public BigDecimal coverage() {
			return BigDecimal.valueOf(this.observedDays).divide(BigDecimal.valueOf(this.periodDays), Decimals.PRECISE);
		}

		/** What the whole period would have at the pace of its observed days. */
		public BigDecimal runRate() {
			return this.value.multiply(BigDecimal.valueOf(this.periodDays))
				.divide(BigDecimal.valueOf(this.observedDays), Decimals.PRECISE);
		}

		/** The mean of its observed days. */
		public BigDecimal perDay() {
			return this.value.divide(BigDecimal.valueOf(this.observedDays), Decimals.PRECISE);
		}

		/** Whether it is smaller than the rounding it was computed from. */
		public boolean isWithinRounding() {
			return this.uncertainty.signum() > 0 && this.value.compareTo(this.uncertainty) <= 0;
		}

	}

}
