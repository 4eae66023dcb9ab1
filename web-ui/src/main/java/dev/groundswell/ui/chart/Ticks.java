package dev.groundswell.ui.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Round amounts for an axis: steps of 1, 2, 2.5 or 5 times a power of ten. */
public final class Ticks {

	private static final List<BigDecimal> STEPS = List.of(BigDecimal.ONE, BigDecimal.TWO, new BigDecimal("2.5"),
			BigDecimal.valueOf(5), BigDecimal.TEN);

	private Ticks() {
	}

	/**
	 * Ticks that enclose both ends, ascending, about {@code wanted} steps apart.
	 * @param wanted how many steps are wished for, at least 1
	 */
	public static List<BigDecimal> enclosing(BigDecimal low, BigDecimal high, int wanted) {
		BigDecimal step = step(low, high, wanted);
		BigDecimal first = low.divide(step, 0, RoundingMode.FLOOR).multiply(step);
		BigDecimal last = high.divide(step, 0, RoundingMode.CEILING).multiply(step);
		if (last.compareTo(first) == 0) {
			last = first.add(step);
		}
		List<BigDecimal> ticks = new ArrayList<>();
		for (BigDecimal at = first; at.compareTo(last) <= 0; at = at.add(step)) {
			ticks.add(at);
		}
		return List.copyOf(ticks);
	}

	private static BigDecimal step(BigDecimal low, BigDecimal high, int wanted) {
		BigDecimal extent = high.subtract(low);
		if (extent.signum() <= 0) {
			extent = high.abs().max(BigDecimal.ONE);
		}
		BigDecimal rough = extent.divide(BigDecimal.valueOf(wanted), MathContext.DECIMAL64);
		BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
		return STEPS.stream()
			.map(power::multiply)
			.filter((step) -> step.compareTo(rough) >= 0)
			.findFirst()
			.orElse(power.multiply(BigDecimal.TEN));
	}

}
