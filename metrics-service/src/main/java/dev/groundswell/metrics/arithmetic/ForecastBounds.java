package dev.groundswell.metrics.arithmetic;

/** What a forecast may not leave. */
public enum ForecastBounds {

	/** Nothing counted is below zero. */
	COUNT,

	/** A counter does not fall. */
	COUNTER,

	/** A part is between nothing and the whole. */
	PERCENT;

	/** The nearest value within, after values that were. */
	public double within(double value, double[] values) {
		return switch (this) {
			case COUNT -> Math.max(0, value);
			case COUNTER -> Math.max(values[values.length - 1], value);
			case PERCENT -> Math.min(100, Math.max(0, value));
		};
	}

	double[] within(double[] next, double[] values) {
		var bounded = new double[next.length];
		for (int h = 0; h < next.length; h++) {
			bounded[h] = within(next[h], values);
		}
		return bounded;
	}

}
