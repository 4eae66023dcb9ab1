package dev.groundswell.metrics.statistic.tier;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import dev.groundswell.metrics.arithmetic.Claim;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.series.Point;
import org.jspecify.annotations.Nullable;

/**
 * What a value may be.
 *
 * @param value in the middle of a stated range
 * @param low null when there is no least
 * @param high null when there is no most
 */
record Bounds(BigDecimal value, @Nullable BigDecimal low, @Nullable BigDecimal high) {

	/**
	 * What a point itself says: a range, a limit on one side, or its rounding; positions
	 * are not rounded.
	 */
	static Bounds of(Point point) {
		var row = point.chosen();
		var value = row.number();
		var most = row.valueMax();
		if (most != null) {
			var high = Decimals.scaled(most, row.series().scale());
			return new Bounds(value.add(high).divide(BigDecimal.TWO, Decimals.PRECISE), value, high);
		}
		var tolerance = row.series().unit().equals("rank") ? BigDecimal.ZERO
				: new Claim(value, row.comparator()).tolerance();
		return switch (row.comparator()) {
			case "at_least" -> new Bounds(value, value, null);
			case "at_most" -> new Bounds(value, null, value);
			default -> new Bounds(value, value.subtract(tolerance), value.add(tolerance));
		};
	}

	/**
	 * From the least to the most of several points about one thing; the first lends its
	 * value.
	 */
	static Bounds of(List<Point> points) {
		var all = points.stream().map(Bounds::of).toList();
		boolean open = all.stream().anyMatch((each) -> each.low == null);
		boolean up = all.stream().anyMatch((each) -> each.high == null);
		return new Bounds(all.getFirst().value,
				open ? null
						: all.stream()
							.map((each) -> Objects.requireNonNull(each.low))
							.min(Comparator.naturalOrder())
							.orElseThrow(),
				up ? null
						: all.stream()
							.map((each) -> Objects.requireNonNull(each.high))
							.max(Comparator.naturalOrder())
							.orElseThrow());
	}

	/** Turned round, for positions, of which the smallest is the best. */
	Bounds negated() {
		return new Bounds(this.value.negate(), (this.high != null) ? this.high.negate() : null,
				(this.low != null) ? this.low.negate() : null);
	}

}
