package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import dev.groundswell.metrics.arithmetic.Counter.Knot;
import dev.groundswell.metrics.week.Span;

/**
 * The repaired path of a counter. The amount of a span is the path's rise from the end of
 * the day before it to the end of its last day.
 *
 * @param knots in the order of days
 */
public record CounterPath(List<Knot> knots, List<Finding> findings, Rounding rounding) {

	public CounterPath {
		knots = List.copyOf(knots);
		findings = List.copyOf(findings);
	}

	/** First day that has an amount, to the last; empty with fewer than two readings. */
	public Optional<Span> known() {
		if (this.knots.size() < 2) {
			return Optional.empty();
		}
		return Optional.of(new Span(day(this.knots.getFirst()).plusDays(1), day(this.knots.getLast())));
	}

	/**
	 * The amount of a span, or why there is none. A boundary on which nothing was read is
	 * put on the straight line between its neighbours, unless these are too far apart.
	 * Where the readings begin or end within the span, the amount is of a part of it.
	 * @param longestGap most days between the two neighbours of a boundary
	 */
	public Amount over(Span span, int longestGap) {
		var before = span.start().minusDays(1);
		var known = known();
		if (known.isEmpty()) {
			return new Amount.None("a counter read once has no flow: two readings are needed");
		}
		var from = latest(before, day(this.knots.getFirst()));
		var to = earliest(span.end(), day(this.knots.getLast()));
		if (!from.isBefore(to)) {
			return new Amount.None("nothing was read within the period");
		}
		var stretch = new Stretch(around(from, true), around(to, false));
		if (isTooWide(stretch.from(), from, longestGap)) {
			return new Amount.None(tooWide(stretch.from(), from, longestGap));
		}
		if (isTooWide(stretch.to() - 1, to, longestGap)) {
			return new Amount.None(tooWide(stretch.to() - 1, to, longestGap));
		}
		return amount(span, from, to, stretch);
	}

	private boolean isTooWide(int at, LocalDate boundary, int longestGap) {
		return isBetween(at, boundary) && gap(at) > longestGap;
	}

	private String tooWide(int at, LocalDate boundary, int longestGap) {
		return "the end of %s lies between the readings of %s and %s, %d days apart; at most %d may be bridged"
			.formatted(boundary, day(this.knots.get(at)), day(this.knots.get(at + 1)), gap(at), longestGap);
	}

	private Amount amount(Span span, LocalDate from, LocalDate to, Stretch stretch) {
		var used = this.knots.subList(stretch.from(), stretch.to() + 1);
		boolean estimated = isBetween(stretch.from(), from) || isBetween(stretch.to() - 1, to);
		boolean imputed = isImputed(from) || isImputed(to);
		var value = at(to).subtract(at(from));
		var within = new Span(from.plusDays(1), to);
		var touched = new Span(within.start(), span.end());
		var found = this.findings.stream().filter((finding) -> finding.touches(touched)).toList();
		int observed = (int) (within.days() - lost(used, within));
		if (observed == 0) {
			return new Amount.None("nothing of the period could be counted: " + found.getFirst().words());
		}
		return new Amount.Known(value, uncertainty(used), observed, (int) span.days(), estimated, imputed,
				new Span(day(used.getFirst()), day(used.getLast())), found);
	}

	/** Days of steps that could not be counted. */
	private static long lost(List<Knot> used, Span within) {
		long days = 0;
		for (int i = 1; i < used.size(); i++) {
			if (!used.get(i).counted() && used.get(i - 1).segment() != used.get(i).segment()) {
				var first = latest(day(used.get(i - 1)).plusDays(1), within.start());
				var last = earliest(day(used.get(i)), within.end());
				days += Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
			}
		}
		return days;
	}

	/** Half a unit for each reading the amount hangs on: both ends of every segment. */
	private BigDecimal uncertainty(List<Knot> used) {
		var sum = half(used.getFirst()).add(half(used.getLast()));
		for (int i = 1; i < used.size(); i++) {
			if (used.get(i).segment() != used.get(i - 1).segment()) {
				sum = sum.add(half(used.get(i - 1))).add(half(used.get(i)));
			}
		}
		return sum;
	}

	private BigDecimal half(Knot knot) {
		return this.rounding.halfUnitAt(knot.reading().value());
	}

	private boolean isImputed(LocalDate day) {
		return this.knots.stream().anyMatch((knot) -> knot.imputed() && day(knot).equals(day));
	}

	/** Counted up to the end of a day. */
	private BigDecimal at(LocalDate day) {
		int before = around(day, true);
		var knot = this.knots.get(before);
		if (day(knot).equals(day)) {
			return knot.total();
		}
		var after = this.knots.get(before + 1);
		var days = BigDecimal.valueOf(ChronoUnit.DAYS.between(day(knot), day));
		return knot.total()
			.add(after.total()
				.subtract(knot.total())
				.multiply(days)
				.divide(BigDecimal.valueOf(gap(before)), Decimals.PRECISE));
	}

	/** The knot on a day, or the last one before it, or the first one after it. */
	private int around(LocalDate day, boolean before) {
		int low = 0;
		int high = this.knots.size() - 1;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (day(this.knots.get(middle)).isBefore(day)) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return (before && day(this.knots.get(low)).isAfter(day)) ? low - 1 : low;
	}

	private boolean isBetween(int at, LocalDate boundary) {
		return day(this.knots.get(at)).isBefore(boundary) && day(this.knots.get(at + 1)).isAfter(boundary);
	}

	private long gap(int at) {
		return ChronoUnit.DAYS.between(day(this.knots.get(at)), day(this.knots.get(at + 1)));
	}

	private static LocalDate day(Knot knot) {
		return knot.reading().day();
	}

	private static LocalDate latest(LocalDate a, LocalDate b) {
		return a.isAfter(b) ? a : b;
	}

	private static LocalDate earliest(LocalDate a, LocalDate b) {
		return a.isBefore(b) ? a : b;
	}

	/** Indexes of the knots an amount hangs on, both included. */
	private record Stretch(int from, int to) {
	}

}
