package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How coarsely a source prints its numbers, read from their significant digits: where a
 * source writes {@code 1.6M} and {@code 1.7M}, numbers of that size are good to half of
 * 100,000. The unit at a size is the largest power of ten that divides every number of
 * equally many digits; of fewer than three different numbers, every number of the same
 * power of a thousand. Numbers good to the last one are exact.
 */
public final class Rounding {

	private static final int ENOUGH = 3;

	private static final BigDecimal TWO = BigDecimal.valueOf(2);

	private final Map<Integer, Set<BigDecimal>> byDigits = new HashMap<>();

	private final Map<Integer, BigDecimal> unitOfDigits = new HashMap<>();

	private final Map<Integer, BigDecimal> unitOfThousands = new HashMap<>();

	/** The rounding of numbers printed by one source in one series. */
	public Rounding(Collection<BigDecimal> values) {
		for (var value : values) {
			if (value.signum() != 0) {
				int digits = digits(value);
				this.byDigits.computeIfAbsent(digits, (_) -> new HashSet<>()).add(value.stripTrailingZeros());
				this.unitOfDigits.merge(digits, unit(value), BigDecimal::min);
				this.unitOfThousands.merge(thousands(digits), unit(value), BigDecimal::min);
			}
		}
	}

	private static BigDecimal unit(BigDecimal value) {
		return value.stripTrailingZeros().ulp();
	}

	private static int digits(BigDecimal value) {
		return value.precision() - value.scale();
	}

	private static int thousands(int digits) {
		return Math.floorDiv(digits - 1, 3);
	}

	/** The step in which numbers of this size are printed; one for an exact one. */
	public BigDecimal unitAt(BigDecimal value) {
		if (value.signum() == 0) {
			return BigDecimal.ONE;
		}
		int digits = digits(value);
		var different = this.byDigits.getOrDefault(digits, Set.of());
		return (different.size() >= ENOUGH) ? this.unitOfDigits.getOrDefault(digits, unit(value))
				: this.unitOfThousands.getOrDefault(thousands(digits), unit(value));
	}

	/** How far the true number may be from the printed one; zero for an exact one. */
	public BigDecimal halfUnitAt(BigDecimal value) {
		var unit = unitAt(value);
		return (unit.compareTo(BigDecimal.ONE) > 0) ? unit.divide(TWO, Decimals.PRECISE) : BigDecimal.ZERO;
	}

}
