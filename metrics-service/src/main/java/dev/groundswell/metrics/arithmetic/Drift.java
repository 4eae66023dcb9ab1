package dev.groundswell.metrics.arithmetic;

import java.util.Optional;

/** The last value and the mean step so far, again and again. */
public record Drift() implements ForecastMethod {

	@Override
	public String code() {
		return "drift";
	}

	@Override
	public Optional<double[]> next(double[] values, int horizon) {
		if (values.length < 2) {
			return Optional.empty();
		}
		double last = values[values.length - 1];
		double step = (last - values[0]) / (values.length - 1);
		var next = new double[horizon];
		for (int h = 0; h < horizon; h++) {
			next[h] = last + (h + 1) * step;
		}
		return Optional.of(next);
	}

}
