package dev.groundswell.metrics.statistic.mover;

import java.math.BigDecimal;
import java.util.Optional;

import dev.groundswell.metrics.arithmetic.Growth;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Series;

/**
 * One subject between two periods.
 *
 * @param rank place now in the common set, 0 outside it
 * @param previousRank place before in the common set, 0 outside it
 * @param isRank whether the values are positions, of which the smallest is the best
 */
record Move(Series series, Point later, Point base, int rank, int previousRank, boolean isRank) {

	BigDecimal absolute() {
		return this.later.number().subtract(this.base.number());
	}

	/** Growth, where positions have none and bases below the smallest neither. */
	Optional<Growth> growth(BigDecimal minimumBase) {
		return (this.isRank || this.base.number().compareTo(minimumBase) < 0) ? Optional.empty()
				: Growth.between(this.base.number(), this.later.number());
	}

	int places() {
		return this.previousRank - this.rank;
	}

	/** What lines are ordered by, positive upwards; empty when there is none. */
	Optional<BigDecimal> size(String by, BigDecimal minimumBase) {
		return switch (by) {
			case "growth" -> growth(minimumBase).map(Growth::percent);
			case "absolute" -> Optional.of(this.isRank ? absolute().negate() : absolute());
			case "rank" -> (this.rank > 0) ? Optional.of(BigDecimal.valueOf(places())) : Optional.empty();
			default -> throw new IllegalArgumentException(by);
		};
	}

}
