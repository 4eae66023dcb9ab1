package dev.groundswell.metrics.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.arithmetic.Growth;

/**
 * What two printed values leave open about the way from one to the other, where they are
 * ranges, bounds or approximate. Numbers are computed from the values as printed, of
 * ranges the lower ends.
 */
public record Inexactness(Point base, Point later) {

	/** Status of what is computed from inexact values. */
	public static final String STATUS = "U";

	/** Whether any of some points is a range, a bound or approximate. */
	public static boolean of(List<Point> points) {
		return points.stream().anyMatch((point) -> !point.isExact());
	}

	/** What is open about a growth in percent; nothing between exact values. */
	public List<String> ofGrowth() {
		var notes = new ArrayList<String>();
		if (isOfRanges()) {
			var least = Growth.between(this.base.high(), this.later.number()).map(Growth::percent);
			var most = Growth.between(this.base.number(), this.later.high()).map(Growth::percent);
			if (least.isPresent() && most.isPresent()) {
				notes.add("growth is between %s and %s percent, for the values are ranges"
					.formatted(signed(least.get()), signed(most.get())));
			}
		}
		bounds(List.of(this.base, this.later), "growth").forEach(notes::add);
		return notes;
	}

	/** What is open about a difference in percentage points. */
	public List<String> ofChange() {
		var notes = new ArrayList<String>();
		if (isOfRanges()) {
			notes.add("change is between %s and %s percentage points, for the values are ranges".formatted(
					signed(this.later.number().subtract(this.base.high())),
					signed(this.later.high().subtract(this.base.number()))));
		}
		bounds(List.of(this.base, this.later), "change").forEach(notes::add);
		return notes;
	}

	/** Says that a number rests on values that are not exact, whichever they are. */
	public static List<String> words(List<Point> points, String what) {
		var notes = new ArrayList<String>();
		if (points.stream().anyMatch(Point::isRange)) {
			notes.add(what + " is of the lower ends of ranges");
		}
		notes.addAll(bounds(points, what));
		return notes;
	}

	private boolean isOfRanges() {
		return this.base.isRange() || this.later.isRange();
	}

	private static List<String> bounds(List<Point> points, String what) {
		var comparators = points.stream()
			.filter((point) -> !point.isExact() && !point.isRange())
			.map((point) -> point.chosen().comparator())
			.distinct()
			.sorted()
			.collect(Collectors.joining(", "));
		return comparators.isEmpty() ? List.of()
				: List.of("%s is of bounds or approximate values (%s)".formatted(what, comparators));
	}

	private static String signed(BigDecimal number) {
		return ((number.signum() > 0) ? "+" : "") + Decimals.ratio(number);
	}

}
