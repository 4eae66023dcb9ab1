package dev.groundswell.metrics.arithmetic;

import java.util.List;

import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.hipparchus.stat.descriptive.rank.Percentile.EstimationType;

/**
 * How far outcomes lay from forecasts, as differences of log(1 + x).
 *
 * @param misses of one horizon, from earlier origins
 */
record ForecastSpread(List<Double> misses) {

	static final int FEWEST = 5;

	private static final int ENOUGH_FOR_QUANTILES = 20;

	boolean isKnown() {
		return this.misses.size() >= FEWEST;
	}

	/** How the interval is made. */
	String source() {
		return (this.misses.size() >= ENOUGH_FOR_QUANTILES) ? "rolling-origin quantiles"
				: "rolling-origin residuals, Student's t";
	}

	/** The interval around a forecast, which always lies in it. */
	double[] around(double forecast, double coverage) {
		double tail = (1 - coverage) / 2;
		double[] shift = (this.misses.size() >= ENOUGH_FOR_QUANTILES) ? quantiles(tail) : student(tail);
		double log = StrictMath.log1p(Math.max(0, forecast));
		return new double[] { Math.min(forecast, StrictMath.expm1(log + shift[0])),
				Math.max(forecast, StrictMath.expm1(log + shift[1])) };
	}

	private double[] quantiles(double tail) {
		var sorted = this.misses.stream().mapToDouble(Double::doubleValue).toArray();
		var percentile = new Percentile().withEstimationType(EstimationType.R_7);
		return new double[] { percentile.evaluate(sorted, 100 * tail), percentile.evaluate(sorted, 100 * (1 - tail)) };
	}

	private double[] student(double tail) {
		double squares = this.misses.stream().mapToDouble((miss) -> miss * miss).sum();
		double width = new TDistribution(this.misses.size() - 1.0).inverseCumulativeProbability(1 - tail)
				* Math.sqrt(squares / this.misses.size());
		return new double[] { -width, width };
	}

	/**
	 * For want of origins: the steps of the values themselves, which wander as far as the
	 * square root of the horizon.
	 */
	static double[] ofSteps(double[] values, int ahead, double forecast, double coverage) {
		double squares = 0;
		for (int i = 1; i < values.length; i++) {
			double step = StrictMath.log1p(Math.max(0, values[i])) - StrictMath.log1p(Math.max(0, values[i - 1]));
			squares += step * step;
		}
		double width = new TDistribution(values.length - 2.0).inverseCumulativeProbability((1 + coverage) / 2)
				* Math.sqrt(squares / (values.length - 1) * ahead);
		double log = StrictMath.log1p(Math.max(0, forecast));
		return new double[] { StrictMath.expm1(log - width), StrictMath.expm1(log + width) };
	}

}
