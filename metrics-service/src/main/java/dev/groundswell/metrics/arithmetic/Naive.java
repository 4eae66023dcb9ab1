package dev.groundswell.metrics.arithmetic;

import java.util.Optional;

/**
 * The last value for ever; with a season the value one season earlier.
 *
 * @param season periods a season has, 1 for none
 */
public record Naive(int season) implements ForecastMethod {

	@Override
	public String code() {
		return (this.season > 1) ? "seasonal-naive" : "naive";
	}

	@Override
	public Optional<double[]> next(double[] values, int horizon) {
		if (values.length < ((this.season > 1) ? 2 * this.season : 1)) {
			return Optional.empty();
		}
		var next = new double[horizon];
		for (int h = 0; h < horizon; h++) {
			next[h] = values[values.length - this.season + h % this.season];
		}
		return Optional.of(next);
	}

}
