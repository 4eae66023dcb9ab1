package dev.groundswell.metrics.arithmetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * A place where values jump to another level and stay there for a while. For every place
 * the mean of so many values from it on, less the mean of as many before, is set against
 * the median and the spread of all such differences along the values (moving sums,
 * Eichinger and Kirch 2018, with a robust scale). The step at the place itself must carry
 * half of the difference, or it is a trend and no jump.
 *
 * @param index first value on the new level
 * @param statistic difference over spread
 * @param shift the difference beyond the usual one
 * @param step from the value before to this one, beyond the usual step
 */
public record LevelShift(int index, double statistic, double shift, double step) {

	private static final double HALF = 0.5;

	private static final double ERROR = 0.05;

	/** Places a level may begin at, with so many values on either side. */
	public static int places(int values, int segment) {
		return Math.max(0, values - 2 * segment + 1);
	}

	/**
	 * The statistic that one of so many places exceeds by chance in one of twenty series:
	 * the normal quantile of 0.05 over their number (Bonferroni).
	 */
	public static double threshold(int places) {
		return new NormalDistribution().inverseCumulativeProbability(1 - ERROR / 2 / places);
	}

	/**
	 * Every shift beyond a threshold, the strongest first, a segment apart at least.
	 * @param values such as logarithms, in the order of time
	 * @param segment values on either side
	 */
	public static List<LevelShift> in(double[] values, int segment, double threshold) {
		int places = places(values.length, segment);
		var differences = IntStream.range(segment, segment + places)
			.mapToDouble((place) -> mean(values, place, segment) - mean(values, place - segment, segment))
			.toArray();
		double usual = Robust
			.of(IntStream.range(1, values.length).mapToDouble((i) -> values[i] - values[i - 1]).toArray())
			.map(Robust::median)
			.orElse(0.0);
		var found = new ArrayList<LevelShift>();
		Robust.of(differences)
			.ifPresent((spread) -> IntStream.range(0, places)
				.mapToObj((i) -> new LevelShift(segment + i, spread.z(differences[i]), differences[i] - spread.median(),
						values[segment + i] - values[segment + i - 1] - usual))
				.filter((shift) -> Math.abs(shift.statistic) > threshold && shift.isJump())
				.sorted(Comparator.comparingDouble((LevelShift shift) -> -Math.abs(shift.statistic))
					.thenComparingInt(LevelShift::index))
				.filter((shift) -> found.stream().allMatch((other) -> Math.abs(other.index - shift.index) >= segment))
				.forEachOrdered(found::add));
		return List.copyOf(found);
	}

	private boolean isJump() {
		return this.step * this.shift > 0 && Math.abs(this.step) >= HALF * Math.abs(this.shift);
	}

	private static double mean(double[] values, int from, int count) {
		double sum = 0;
		for (int i = from; i < from + count; i++) {
			sum += values[i];
		}
		return sum / count;
	}

}
