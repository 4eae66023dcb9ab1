package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a counter counted between its first and last reading. A counter that falls was
 * restated; such a step counts nothing, and never makes a flow negative.
 *
 * @param falls how many steps went down
 */
public record CounterSteps(BigDecimal volume, int falls) {

	/** The sum of the rises between readings in the order of time. */
	public static CounterSteps of(List<BigDecimal> readings) {
		var volume = BigDecimal.ZERO;
		int falls = 0;
		for (int i = 1; i < readings.size(); i++) {
			var step = readings.get(i).subtract(readings.get(i - 1));
			volume = volume.add(step.max(BigDecimal.ZERO));
			falls += (step.signum() < 0) ? 1 : 0;
		}
		return new CounterSteps(volume, falls);
	}

}
