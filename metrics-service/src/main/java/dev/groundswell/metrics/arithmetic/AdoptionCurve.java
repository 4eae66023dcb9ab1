package dev.groundswell.metrics.arithmetic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.univariate.BrentOptimizer;
import org.hipparchus.optim.univariate.SearchInterval;
import org.hipparchus.optim.univariate.UnivariateObjectiveFunction;
import org.hipparchus.stat.regression.SimpleRegression;

/**
 * A counter that fills up a market of unknown size: logistic (Verhulst 1838) or Bass
 * (1969). Given the size both are straight lines, fitted by least squares; the size is
 * the one with the smallest squared error, found on a fixed grid of 1.001 to 100 times
 * the last value and then by Brent's method between the neighbours.
 */
public enum AdoptionCurve implements ForecastMethod {

	/** ln(C / (K - C)) is a straight line of time. */
	LOGISTIC {

		@Override
		Curve given(double size, double[] values) {
			var line = new SimpleRegression();
			for (int i = 0; i < values.length; i++) {
				line.addData(i, StrictMath.log(values[i] / (size - values[i])));
			}
			double rate = line.getSlope();
			double start = line.getIntercept();
			return new Curve(size, rate, (horizon) -> {
				var next = new double[horizon];
				double last = values[values.length - 1];
				double before = size / (1 + StrictMath.exp(-(start + rate * (values.length - 1))));
				for (int h = 0; h < horizon; h++) {
					double after = size / (1 + StrictMath.exp(-(start + rate * (values.length + h))));
					next[h] = last + after - before;
				}
				return next;
			}, error(values, (i) -> size / (1 + StrictMath.exp(-(start + rate * i)))), size / 2);
		}

	},

	/** The step over what is left of the market is a straight line of the counter. */
	BASS {

		@Override
		Curve given(double size, double[] values) {
			var line = new SimpleRegression();
			for (int i = 1; i < values.length; i++) {
				line.addData(values[i - 1], (values[i] - values[i - 1]) / (size - values[i - 1]));
			}
			double innovation = line.getIntercept();
			double imitation = line.getSlope() * size;
			return new Curve(size, imitation, (horizon) -> {
				var next = new double[horizon];
				double at = values[values.length - 1];
				for (int h = 0; h < horizon; h++) {
					at += Math.max(0, (innovation + imitation * at / size) * (size - at));
					next[h] = at;
				}
				return next;
			}, error(values,
					(i) -> (i == 0) ? values[0]
							: values[i - 1] + (innovation + imitation * values[i - 1] / size) * (size - values[i - 1])),
					size / 2 * (1 - innovation / imitation));
		}

	};

	private static final int FEWEST = 8;

	private static final int GRID = 60;

	private static final double SMALLEST = 1.001;

	private static final double LARGEST = 100;

	private static final int EVALUATIONS = 1000;

	/** A curve whose error is at most this many times the smallest fits as well. */
	private static final double AS_GOOD = 1.1;

	abstract Curve given(double size, double[] values);

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	@Override
	public Optional<double[]> next(double[] values, int horizon) {
		return fit(values).filter(Fit::isIdentified).map((fit) -> fit.best().next(horizon));
	}

	/** The best curve; empty for what is no growing counter, or for too few values. */
	public Optional<Fit> fit(double[] values) {
		boolean grows = values.length >= FEWEST && values[0] > 0 && values[values.length - 1] > values[0];
		for (int i = 1; grows && i < values.length; i++) {
			grows = values[i] >= values[i - 1];
		}
		if (!grows) {
			return Optional.empty();
		}
		var grid = new Curve[GRID];
		int least = 0;
		for (int i = 0; i < GRID; i++) {
			grid[i] = given(size(i, values), values);
			least = (grid[i].error < grid[least].error) ? i : least;
		}
		var best = refined(grid, least, values);
		var good = Arrays.stream(grid).filter((curve) -> curve.error <= AS_GOOD * best.error).toList();
		var smallest = good.isEmpty() ? best : good.getFirst();
		var largest = good.isEmpty() ? best : good.getLast();
		return Optional.of(new Fit(best, smallest, largest, least == GRID - 1 || largest == grid[GRID - 1],
				values[values.length - 1]));
	}

	private static double size(int i, double[] values) {
		double power = (double) i / (GRID - 1);
		return values[values.length - 1] * SMALLEST * StrictMath.pow(LARGEST / SMALLEST, power);
	}

	private Curve refined(Curve[] grid, int least, double[] values) {
		double low = grid[Math.max(0, least - 1)].size;
		double high = grid[Math.min(GRID - 1, least + 1)].size;
		var found = new BrentOptimizer(1e-8, 1e-8 * low).optimize(new MaxEval(EVALUATIONS), GoalType.MINIMIZE,
				new UnivariateObjectiveFunction((size) -> given(size, values).error), new SearchInterval(low, high));
		var curve = given(found.getPoint(), values);
		return (curve.error < grid[least].error) ? curve : grid[least];
	}

	static double error(double[] values, IntToDoubleFunction fitted) {
		double error = 0;
		for (int i = 0; i < values.length; i++) {
			double miss = values[i] - fitted.applyAsDouble(i);
			error += miss * miss;
		}
		return error;
	}

	/**
	 * One curve.
	 *
	 * @param size of the market
	 * @param rate of imitation; without any there is no curve
	 * @param error sum of squares
	 * @param inflection value at which the growth is the fastest
	 */
	public record Curve(double size, double rate, IntFunction<double[]> ahead, double error, double inflection) {

		double[] next(int horizon) {
			return this.ahead.apply(horizon);
		}

	}

	/**
	 * The best curve, and the smallest and largest market that fit about as well.
	 *
	 * @param open whether markets as large as looked at fit as well
	 */
	public record Fit(Curve best, Curve smallest, Curve largest, boolean open, double last) {

		/** Whether the counter is past the point of its fastest growth. */
		public boolean isPastInflection() {
			return this.last >= this.best.inflection;
		}

		/** Whether the size of the market can be told at all. */
		public boolean isIdentified() {
			return !this.open && this.best.rate > 0 && isPastInflection();
		}

		/**
		 * The lower and upper of the curves that fit about as well, so many steps ahead.
		 */
		public double[][] bounds(int horizon) {
			var one = this.smallest.next(horizon);
			var other = this.largest.next(horizon);
			var bounds = new double[2][horizon];
			for (int h = 0; h < horizon; h++) {
				bounds[0][h] = Math.min(one[h], other[h]);
				bounds[1][h] = Math.max(one[h], other[h]);
			}
			return bounds;
		}

	}

}
