package dev.groundswell.metrics.statistic.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dev.groundswell.metrics.arithmetic.AdoptionCurve;
import dev.groundswell.metrics.arithmetic.DampedHolt;
import dev.groundswell.metrics.arithmetic.Drift;
import dev.groundswell.metrics.arithmetic.ForecastBounds;
import dev.groundswell.metrics.arithmetic.ForecastMethod;
import dev.groundswell.metrics.arithmetic.Naive;
import dev.groundswell.metrics.arithmetic.Outlook;
import dev.groundswell.metrics.week.Interval;

/** Every method that suits a series, tried on its values. */
record Outlooks(List<Outlook> all) {

	static Outlooks of(double[] values, int horizon, Interval step, ForecastBounds bounds) {
		return new Outlooks(methods(step, bounds).stream()
			.map((method) -> Outlook.of(method, values, horizon, bounds))
			.flatMap(Optional::stream)
			.toList());
	}

	/** Naive first, which wins where nothing else does better. */
	private static List<ForecastMethod> methods(Interval step, ForecastBounds bounds) {
		var methods = new ArrayList<ForecastMethod>(List.of(new Naive(1)));
		int season = switch (step) {
			case DAY -> 7;
			case WEEK, YEAR -> 1;
			case MONTH -> 12;
			case QUARTER -> 4;
		};
		if (season > 1) {
			methods.add(new Naive(season));
		}
		methods.addAll(List.of(new Drift(), new DampedHolt()));
		if (bounds == ForecastBounds.COUNTER) {
			methods.addAll(List.of(AdoptionCurve.values()));
		}
		return methods;
	}

	Optional<Outlook> named(String method) {
		return this.all.stream().filter((outlook) -> outlook.method().equals(method)).findFirst();
	}

	/**
	 * The one with the smallest MASE, of those tried from at least half as many origins
	 * as naive.
	 */
	String best() {
		int origins = named("naive").map(Outlook::score).map(Outlook.Score::origins).orElse(0);
		return this.all.stream()
			.filter((outlook) -> outlook.score() != null && outlook.score().mase() != null
					&& 2 * outlook.score().origins() >= origins)
			.min(Comparator.comparing((outlook) -> mase(outlook)))
			.map(Outlook::method)
			.orElse("naive");
	}

	private static Double mase(Outlook outlook) {
		return Objects.requireNonNull(Objects.requireNonNull(outlook.score()).mase());
	}

}
