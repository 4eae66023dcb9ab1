package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Parts of a sum, rounded so that they still add up to the rounded sum: each is rounded
 * down, and the units that are then missing go to those that lost most (largest
 * remainders).
 */
public final class Addends {

	private Addends() {
	}

	/**
	 * Parts in their order, rounded to so many decimals.
	 * @param sum what they add up to exactly
	 */
	public static List<BigDecimal> rounded(List<BigDecimal> parts, BigDecimal sum, int decimals) {
		var down = new ArrayList<BigDecimal>();
		parts.forEach((part) -> down.add(part.setScale(decimals, RoundingMode.FLOOR)));
		var unit = BigDecimal.ONE.movePointLeft(decimals);
		var missing = sum.setScale(decimals, RoundingMode.HALF_EVEN)
			.subtract(down.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
		IntStream.range(0, parts.size())
			.boxed()
			.sorted(Comparator.comparing((Integer i) -> parts.get(i).subtract(down.get(i))).reversed())
			.limit(missing.divide(unit).longValueExact())
			.forEach((i) -> down.set(i, down.get(i).add(unit)));
		return List.copyOf(down);
	}

}
