package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How fast a quantity rose between two readings some days apart, and how long it needs at
 * that pace. Nothing is foretold of what does not rise, nor beyond two years.
 *
 * @param from the value a goal is counted from
 */
public record Pace(BigDecimal before, BigDecimal now, long days, BigDecimal from) {

	/** Days beyond which nothing is foretold. */
	public static final int FARTHEST = 730;

	public Pace {
		if (days < 1) {
			throw new IllegalArgumentException("Readings must lie at least a day apart");
		}
	}

	public Pace(BigDecimal before, BigDecimal now, long days) {
		this(before, now, days, now);
	}

	/** The same pace, by the day and by the part, from another value on. */
	public Pace carriedOnFrom(BigDecimal value) {
		return new Pace(this.before, this.now, this.days, value);
	}

	/** Rise a day. */
	public BigDecimal daily() {
		return this.now.subtract(this.before).divide(BigDecimal.valueOf(this.days), Decimals.PRECISE);
	}

	/**
	 * Whole days until a goal, by as much a day as now: {@code (goal - from) / daily}.
	 */
	public Optional<Long> daysByLine(BigDecimal goal) {
		return daily().signum() > 0 ? bounded(goal.subtract(this.from).divide(daily(), Decimals.PRECISE))
				: Optional.empty();
	}

	/**
	 * Whole days until a goal, by as large a part a day as now:
	 * {@code ln(goal / from) / (ln(now / before) / days)}.
	 */
	public Optional<Long> daysByCompound(BigDecimal goal) {
		if (this.before.signum() <= 0 || this.from.signum() <= 0 || daily().signum() <= 0) {
			return Optional.empty();
		}
		double rate = StrictMath.log(this.now.doubleValue() / this.before.doubleValue()) / this.days;
		double days = StrictMath.log(goal.doubleValue() / this.from.doubleValue()) / rate;
		return (rate > 0 && days <= FARTHEST) ? bounded(BigDecimal.valueOf(days)) : Optional.empty();
	}

	private static Optional<Long> bounded(BigDecimal days) {
		return (days.compareTo(BigDecimal.valueOf(FARTHEST)) <= 0)
				? Optional.of(days.setScale(0, RoundingMode.CEILING).longValueExact()) : Optional.empty();
	}

}
