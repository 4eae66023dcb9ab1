package dev.groundswell.metrics.week;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A span of whole UTC days, both ends included. */
public record Span(LocalDate start, LocalDate end) implements Comparable<Span> {

	public Span {
		if (end.isBefore(start)) {
			throw new IllegalArgumentException("A span cannot end on " + end + " before it starts on " + start);
		}
	}

	public static Span month(int year, int month) {
		var first = LocalDate.of(year, month, 1);
		return new Span(first, first.plusMonths(1).minusDays(1));
	}

	public static Span day(LocalDate day) {
		return new Span(day, day);
	}

	public long days() {
		return ChronoUnit.DAYS.between(this.start, this.end) + 1;
	}

	public boolean contains(LocalDate day) {
		return !day.isBefore(this.start) && !day.isAfter(this.end);
	}

	public boolean overlaps(Span other) {
		return !other.end.isBefore(this.start) && !other.start.isAfter(this.end);
	}

	/** The calendar unit this span is exactly; empty for a partial or irregular one. */
	public Optional<Interval> interval() {
		for (var interval : Interval.values()) {
			if (interval.spanAt(this.start).equals(this)) {
				return Optional.of(interval);
			}
		}
		return (days() == 7) ? Optional.of(Interval.WEEK) : Optional.empty();
	}

	@Override
	public int compareTo(Span other) {
		int byEnd = this.end.compareTo(other.end);
		return (byEnd != 0) ? byEnd : this.start.compareTo(other.start);
	}

	/** {@code 2025-11-01/2025-11-30}. */
	@Override
	public String toString() {
		return this.start + "/" + this.end;
	}

}
