package dev.groundswell.metrics.statistic.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Step;

/**
 * The newest steps of a series without holes: a hole of up to three periods is filled by
 * equal steps between its ends, a longer one ends what is looked at.
 *
 * @param steps the stated ones among them, oldest first
 * @param values evenly spaced, oldest first
 * @param filled how many of them are
 */
record EvenValues(List<Step> steps, double[] values, int filled) {

	private static final int MOST = 200;

	private static final int LONGEST_HOLE = 3;

	static EvenValues of(List<Step> all) {
		int first = all.size() - 1;
		while (first > 0 && all.get(first).missingSince(all.get(first - 1)) <= LONGEST_HOLE
				&& all.getLast().place() - all.get(first - 1).place() < MOST) {
			first--;
		}
		var steps = all.subList(Math.max(0, first), all.size());
		var values = new ArrayList<Double>();
		int filled = 0;
		for (int i = 0; i < steps.size(); i++) {
			double value = steps.get(i).value().doubleValue();
			if (i > 0) {
				double before = steps.get(i - 1).value().doubleValue();
				int missing = steps.get(i).missingSince(steps.get(i - 1));
				for (int hole = 1; hole <= missing; hole++) {
					values.add(before + (value - before) * hole / (missing + 1));
				}
				filled += missing;
			}
			values.add(value);
		}
		return new EvenValues(List.copyOf(steps), values.stream().mapToDouble(Double::doubleValue).toArray(), filled);
	}

	Step newest() {
		return this.steps.getLast();
	}

	/** The stated step so many periods before the newest. */
	Optional<Step> back(int periods) {
		int place = newest().place() - periods;
		return this.steps.stream().filter((step) -> step.place() == place).findFirst();
	}

	/** The newest first. */
	Stream<Point> inputs() {
		return this.steps.reversed().stream().flatMap((step) -> step.points().stream());
	}

}
