package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A count that only grows, read on some days. Where it fell (hubs recount), the highest
 * count until then is kept. Between two readings it is interpolated linearly; before the
 * first and after the last it is unknown.
 */
public final class CumulativeCount {

	private final List<Sample> samples;

	/** For each sample, which one holds the highest count until then. */
	private final int[] highest;

	private CumulativeCount(List<Sample> samples) {
		this.samples = List.copyOf(samples);
		this.highest = new int[samples.size()];
		for (int i = 1; i < samples.size(); i++) {
			int before = this.highest[i - 1];
			this.highest[i] = (samples.get(i).count().compareTo(samples.get(before).count()) >= 0) ? i : before;
		}
	}

	/** Readings in the order of their days; no day twice. */
	public static CumulativeCount of(List<Sample> samples) {
		for (int i = 1; i < samples.size(); i++) {
			if (!samples.get(i).day().isAfter(samples.get(i - 1).day())) {
				throw new IllegalArgumentException("Samples must be in the order of their days");
			}
		}
		return new CumulativeCount(samples);
	}

	/**
	 * The count at the end of a day.
	 * @param widest how many days two readings may lie apart to be interpolated between
	 */
	public Optional<Reading> at(LocalDate day, int widest) {
		int found = Collections.binarySearch(this.samples.stream().map(Sample::day).toList(), day);
		if (found >= 0) {
			return Optional.of(new Reading(running(found), false, used(found)));
		}
		int next = -found - 1;
		if (next == 0 || next == this.samples.size()) {
			return Optional.empty();
		}
		var from = this.samples.get(next - 1).day();
		long gap = ChronoUnit.DAYS.between(from, this.samples.get(next).day());
		if (gap > widest) {
			return Optional.empty();
		}
		var step = running(next).subtract(running(next - 1))
			.multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(from, day)))
			.divide(BigDecimal.valueOf(gap), Decimals.PRECISE);
		var used = Stream.concat(used(next - 1).stream(), used(next).stream()).distinct().toList();
		return Optional.of(new Reading(running(next - 1).add(step), true, used));
	}

	private BigDecimal running(int index) {
		return this.samples.get(this.highest[index]).count();
	}

	private List<Integer> used(int index) {
		var used = new ArrayList<>(List.of(index));
		if (this.highest[index] != index) {
			used.add(this.highest[index]);
		}
		return used;
	}

	/** The count as read at the end of a day. */
	public record Sample(LocalDate day, BigDecimal count) {
	}

	/**
	 * A count on a day.
	 *
	 * @param interpolated whether it lies between two readings
	 * @param used the readings it rests on, as indexes
	 */
	public record Reading(BigDecimal count, boolean interpolated, List<Integer> used) {

		public Reading {
			used = List.copyOf(used);
		}

		/** Whether the count had fallen, so that an earlier reading speaks. */
		public boolean isHeld() {
			return this.used.size() > (this.interpolated ? 2 : 1);
		}

	}

}
