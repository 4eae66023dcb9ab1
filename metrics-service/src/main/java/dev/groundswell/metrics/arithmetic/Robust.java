package dev.groundswell.metrics.arithmetic;

import java.util.Arrays;
import java.util.Optional;

import org.hipparchus.stat.descriptive.rank.Median;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.hipparchus.stat.descriptive.rank.Percentile.EstimationType;

/**
 * Centre and spread that outliers do not move: z = 0.6745 (x - median) / MAD (Iglewicz
 * and Hoaglin 1993). Where the MAD is zero the interquartile range over 1.349 takes its
 * place.
 *
 * @param median the centre
 * @param scale what a standard deviation of normal values would be
 * @param method {@code MAD} or {@code IQR}
 */
public record Robust(double median, double scale, String method) {

	private static final double MAD_OF_NORMAL = 0.6745;

	private static final double IQR_OF_NORMAL = 1.349;

	/** Empty for no values, or where even the middle half of them is all equal. */
	public static Optional<Robust> of(double[] values) {
		if (values.length == 0) {
			return Optional.empty();
		}
		double median = new Median().evaluate(values);
		double mad = new Median().evaluate(Arrays.stream(values).map((value) -> Math.abs(value - median)).toArray());
		if (mad > 0) {
			return Optional.of(new Robust(median, mad / MAD_OF_NORMAL, "MAD"));
		}
		var percentile = new Percentile().withEstimationType(EstimationType.R_7);
		double range = percentile.evaluate(values, 75) - percentile.evaluate(values, 25);
		return (range > 0) ? Optional.of(new Robust(median, range / IQR_OF_NORMAL, "IQR")) : Optional.empty();
	}

	public double z(double value) {
		return (value - this.median) / this.scale;
	}

}
