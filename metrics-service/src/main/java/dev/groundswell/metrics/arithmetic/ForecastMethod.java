package dev.groundswell.metrics.arithmetic;

import java.util.Optional;

/**
 * A way to carry values on. Every way is deterministic: equal values give equal
 * forecasts.
 */
public interface ForecastMethod {

	/** As in answers, such as {@code seasonal-naive}. */
	String code();

	/**
	 * The next values, or empty where the method does not fit so few or such values.
	 * @param values equally spaced, in the order of time
	 * @param horizon how many, at least one
	 */
	Optional<double[]> next(double[] values, int horizon);

}
