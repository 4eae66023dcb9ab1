package dev.groundswell.metrics.week;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** How often a metric is stated: the calendar units a period can be. */
public enum Interval {

	DAY, WEEK, MONTH, QUARTER, YEAR;

	/** The interval a registry names, such as {@code month}; empty when it names none. */
	public static Optional<Interval> named(@Nullable String name) {
		if (name == null) {
			return Optional.empty();
		}
		for (var interval : values()) {
			if (interval.name().equals(name.toUpperCase(Locale.ROOT))) {
				return Optional.of(interval);
			}
		}
		return Optional.empty();
	}

	/** As in answers, such as {@code month}. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The whole unit that starts with the unit of the given first day. A week starts on
	 * any day.
	 */
	public Span spanAt(LocalDate first) {
		return switch (this) {
			case DAY -> Span.day(first);
			case WEEK -> new Span(first, first.plusDays(6));
			case MONTH -> calendar(first.withDayOfMonth(1), 1);
			case QUARTER -> calendar(LocalDate.of(first.getYear(), (first.getMonthValue() - 1) / 3 * 3 + 1, 1), 3);
			case YEAR -> calendar(first.withDayOfYear(1), 12);
		};
	}

	/** Days of the longest such unit. */
	public int longestDays() {
		return switch (this) {
			case DAY -> 1;
			case WEEK -> 7;
			case MONTH -> 31;
			case QUARTER -> 92;
			case YEAR -> 366;
		};
	}

	/** The day that lies the given number of these units earlier. */
	public LocalDate before(LocalDate day, int units) {
		return switch (this) {
			case DAY -> day.minusDays(units);
			case WEEK -> day.minusWeeks(units);
			case MONTH -> monthsBefore(day, units);
			case QUARTER -> monthsBefore(day, 3 * units);
			case YEAR -> monthsBefore(day, 12 * units);
		};
	}

	private static Span calendar(LocalDate first, int months) {
		return new Span(first, first.plusMonths(months).minusDays(1));
	}

	/** The last day of a month stays the last day of a month. */
	private static LocalDate monthsBefore(LocalDate day, int months) {
		var earlier = day.minusMonths(months);
		boolean last = day.equals(day.with(TemporalAdjusters.lastDayOfMonth()));
		return last ? earlier.with(TemporalAdjusters.lastDayOfMonth()) : earlier;
	}

}
