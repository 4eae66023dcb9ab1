package dev.groundswell.metrics.arithmetic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What one method foretells, and how well it did from earlier origins.
 *
 * @param next the forecasts; null where the method gives no single value
 * @param low80 lower ends of the intervals that hold 80 percent, and so on
 * @param intervals what the intervals come from
 * @param score null where there was no origin to judge from
 * @param reason why there is no single value, or null
 */
public record Outlook(String method, double @Nullable [] next, double[] low80, double[] high80, double[] low95,
		double[] high95, String intervals, @Nullable Score score, @Nullable String reason) {

	/** Values below which nothing is foretold. */
	public static final int FEWEST = 8;

	/** Values from which on an origin judges. */
	private static final int FIRST_ORIGIN = 5;

	private static final int MOST_ORIGINS = 52;

	/**
	 * How a method did.
	 *
	 * @param mase mean absolute error over that of naive, from the same origins; null
	 * where naive never erred
	 * @param smape mean of 200 |a - f| / (|a| + |f|)
	 * @param origins values it was tried from
	 * @param intervals how many intervals made of earlier errors were tried
	 * @param inside80 how many of them held the outcome
	 */
	public record Score(@Nullable Double mase, double smape, int origins, int intervals, int inside80, int inside95) {
	}

	/** One method tried on values. */
	public static Optional<Outlook> of(ForecastMethod method, double[] values, int horizon, ForecastBounds bounds) {
		if (method instanceof AdoptionCurve curve) {
			var fit = curve.fit(values);
			if (fit.isEmpty()) {
				return Optional.empty();
			}
			if (!fit.get().isIdentified()) {
				return Optional.of(bounded(curve, fit.get(), values, horizon));
			}
		}
		return method.next(values, horizon).map((next) -> tried(method, bounds.within(next, values), values, bounds));
	}

	private static Outlook bounded(AdoptionCurve curve, AdoptionCurve.Fit fit, double[] values, int horizon) {
		var between = fit.bounds(horizon);
		var low = ForecastBounds.COUNTER.within(between[0], values);
		var high = ForecastBounds.COUNTER.within(between[1], values);
		var why = fit.open() || fit.best().rate() <= 0
				? "not identifiable: markets of very different size fit as well; only the range of those is told"
				: "before the inflection only the range of the curves that fit is told";
		return new Outlook(curve.code(), null, low, high, low, high, "range of the curves that fit", null, why);
	}

	private static Outlook tried(ForecastMethod method, double[] next, double[] values, ForecastBounds bounds) {
		int horizon = next.length;
		var trials = Trials.of(method, values, horizon, Math.max(FIRST_ORIGIN, values.length - MOST_ORIGINS), bounds);
		var ends = new double[4][horizon];
		var source = "random walk of the steps";
		for (int h = 0; h < horizon; h++) {
			var spread = new ForecastSpread(trials.misses(h, values.length));
			for (int wide = 0; wide < 2; wide++) {
				double coverage = (wide == 0) ? 0.8 : 0.95;
				var interval = spread.isKnown() ? spread.around(next[h], coverage)
						: ForecastSpread.ofSteps(values, h + 1, next[h], coverage);
				ends[2 * wide][h] = bounds.within(interval[0], values);
				ends[2 * wide + 1][h] = bounds.within(interval[1], values);
			}
			source = (h == 0 && spread.isKnown()) ? spread.source() : source;
		}
		return new Outlook(method.code(), next, ends[0], ends[1], ends[2], ends[3], source, trials.score().orElse(null),
				null);
	}

	/** A method tried from every origin. */
	private record Trials(List<Trial> trials) {

		/** One forecast and what became of it. */
		private record Trial(int origin, int ahead, double forecast, double naive, double outcome) {

			double miss() {
				return StrictMath.log1p(Math.max(0, this.outcome)) - StrictMath.log1p(Math.max(0, this.forecast));
			}

		}

		static Trials of(ForecastMethod method, double[] values, int horizon, int first, ForecastBounds bounds) {
			var trials = new ArrayList<Trial>();
			for (int origin = first; origin < values.length; origin++) {
				var past = Arrays.copyOf(values, origin);
				int ahead = Math.min(horizon, values.length - origin);
				int from = origin;
				method.next(past, ahead).map((next) -> bounds.within(next, past)).ifPresent((next) -> {
					for (int h = 0; h < ahead; h++) {
						trials.add(new Trial(from, h, next[h], past[past.length - 1], values[from + h]));
					}
				});
			}
			return new Trials(trials);
		}

		/** Misses so far ahead that were known when so many values were. */
		List<Double> misses(int ahead, int known) {
			return this.trials.stream()
				.filter((trial) -> trial.ahead == ahead && trial.origin + trial.ahead < known)
				.map(Trial::miss)
				.toList();
		}

		Optional<Score> score() {
			if (this.trials.isEmpty()) {
				return Optional.empty();
			}
			double error = 0;
			double naive = 0;
			double symmetric = 0;
			int intervals = 0;
			int[] inside = new int[2];
			for (var trial : this.trials) {
				error += Math.abs(trial.outcome - trial.forecast);
				naive += Math.abs(trial.outcome - trial.naive);
				double both = Math.abs(trial.outcome) + Math.abs(trial.forecast);
				symmetric += (both > 0) ? 200 * Math.abs(trial.outcome - trial.forecast) / both : 0;
				var spread = new ForecastSpread(misses(trial.ahead, trial.origin));
				if (spread.isKnown()) {
					intervals++;
					inside[0] += holds(spread.around(trial.forecast, 0.8), trial.outcome);
					inside[1] += holds(spread.around(trial.forecast, 0.95), trial.outcome);
				}
			}
			int origins = (int) this.trials.stream().map(Trial::origin).distinct().count();
			return Optional.of(new Score((naive > 0) ? error / naive : null, symmetric / this.trials.size(), origins,
					intervals, inside[0], inside[1]));
		}

		private static int holds(double[] interval, double value) {
			return (interval[0] <= value && value <= interval[1]) ? 1 : 0;
		}

	}

}
