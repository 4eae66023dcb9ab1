package dev.groundswell.metrics.arithmetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hipparchus.stat.correlation.PearsonsCorrelation;

/**
 * How well the changes of one series at step t go with those of another at t + lag, lag
 * by lag. Changes are keyed by the number of their step; only steps both have are paired.
 */
public final class LeadLag {

	/** Below so many pairs a correlation says nothing. */
	public static final int FEWEST = 8;

	/** The quantile of the normal distribution that leaves 2.5 percent above it. */
	private static final double NINETY_FIVE = 1.959963984540054;

	private LeadLag() {
	}

	/** The correlations at all lags from {@code -maxLag} to {@code maxLag}. */
	public static List<Correlation> of(Map<Long, Double> leader, Map<Long, Double> follower, int maxLag) {
		var correlations = new ArrayList<Correlation>();
		for (int lag = -maxLag; lag <= maxLag; lag++) {
			correlations.add(at(lag, leader, follower));
		}
		return correlations;
	}

	/** The largest; of equal ones that of the nearest step, leading before following. */
	public static Optional<Correlation> best(List<Correlation> correlations) {
		return correlations.stream()
			.filter((each) -> each.coefficient().isPresent())
			.max(Comparator.comparingDouble((Correlation each) -> each.coefficient().orElse(-1.0))
				.thenComparing((each) -> -Math.abs(each.lag()))
				.thenComparing(Correlation::lag));
	}

	private static Correlation at(int lag, Map<Long, Double> leader, Map<Long, Double> follower) {
		var x = new ArrayList<Double>();
		var y = new ArrayList<Double>();
		leader.keySet().stream().sorted().filter((step) -> follower.containsKey(step + lag)).forEach((step) -> {
			x.add(leader.getOrDefault(step, 0.0));
			y.add(follower.getOrDefault(step + lag, 0.0));
		});
		if (x.size() < FEWEST) {
			return new Correlation(lag, x.size(), Optional.empty());
		}
		double coefficient = new PearsonsCorrelation().correlation(array(x), array(y));
		return new Correlation(lag, x.size(),
				Double.isFinite(coefficient) ? Optional.of(Math.clamp(coefficient, -1.0, 1.0)) : Optional.empty());
	}

	private static double[] array(List<Double> values) {
		return values.stream().mapToDouble(Double::doubleValue).toArray();
	}

	/**
	 * Pearson's correlation at a lag.
	 *
	 * @param pairs how many pairs of changes
	 * @param coefficient empty for too few pairs, or where one side never changes its
	 * pace
	 */
	public record Correlation(int lag, int pairs, Optional<Double> coefficient) {

		/** Lower end of the 95 percent interval by Fisher's transformation. */
		public Optional<Double> low() {
			return this.coefficient.map((r) -> bound(r, -NINETY_FIVE));
		}

		/** Upper end of it. */
		public Optional<Double> high() {
			return this.coefficient.map((r) -> bound(r, NINETY_FIVE));
		}

		private double bound(double r, double quantile) {
			if (Math.abs(r) == 1) {
				return r;
			}
			double z = 0.5 * (StrictMath.log1p(r) - StrictMath.log1p(-r));
			return StrictMath.tanh(z + quantile / Math.sqrt(this.pairs - 3.0));
		}

		/** Whether zero lies outside the interval. */
		public boolean isSignificant() {
			return low().filter((low) -> low > 0).isPresent() || high().filter((high) -> high < 0).isPresent();
		}

	}

}
