package dev.groundswell.metrics.arithmetic;

import java.util.Optional;

/**
 * Damped trend (Gardner and McKenzie 1985) on log(1 + x): level and trend smoothed, the
 * trend fading with every step ahead. The three parameters are those of a fixed grid with
 * the smallest squared one-step error, the first of equal ones.
 */
public record DampedHolt() implements ForecastMethod {

	private static final double[] LEVEL = { 0.1, 0.3, 0.5, 0.7, 0.9, 1.0 };

	private static final double[] TREND = { 0.05, 0.1, 0.2, 0.4, 0.7 };

	private static final double[] DAMPING = { 0.8, 0.9, 0.95, 0.98 };

	private static final int FEWEST = 4;

	@Override
	public String code() {
		return "damped-holt";
	}

	@Override
	public Optional<double[]> next(double[] values, int horizon) {
		if (values.length < FEWEST) {
			return Optional.empty();
		}
		var logs = new double[values.length];
		for (int i = 0; i < values.length; i++) {
			if (values[i] < 0) {
				return Optional.empty();
			}
			logs[i] = StrictMath.log1p(values[i]);
		}
		return Optional.of(best(logs).next(horizon));
	}

	private static State best(double[] logs) {
		var best = State.of(logs, LEVEL[0], TREND[0], DAMPING[0]);
		for (double level : LEVEL) {
			for (double trend : TREND) {
				for (double damping : DAMPING) {
					var state = State.of(logs, level, trend, damping);
					best = (state.error < best.error) ? state : best;
				}
			}
		}
		return best;
	}

	/** Where the smoothing ends, and the squared error on the way. */
	private record State(double level, double trend, double damping, double error) {

		static State of(double[] logs, double alpha, double beta, double damping) {
			double level = logs[0];
			double trend = logs[1] - logs[0];
			double error = 0;
			for (int i = 1; i < logs.length; i++) {
				double expected = level + damping * trend;
				double miss = logs[i] - expected;
				error += miss * miss;
				double before = level;
				level = expected + alpha * miss;
				trend = beta * (level - before) + (1 - beta) * damping * trend;
			}
			return new State(level, trend, damping, error);
		}

		double[] next(int horizon) {
			var next = new double[horizon];
			double fading = 0;
			double power = 1;
			for (int h = 0; h < horizon; h++) {
				power *= this.damping;
				fading += power;
				next[h] = StrictMath.expm1(this.level + fading * this.trend);
			}
			return next;
		}

	}

}
