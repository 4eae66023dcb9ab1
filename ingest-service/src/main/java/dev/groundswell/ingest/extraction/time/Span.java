package dev.groundswell.ingest.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** Whole days, both ends included. */
record Span(LocalDate start, LocalDate end) {

	static Span of(LocalDate start, LocalDate end) {
		return new Span(start, end);
	}

	static Span around(LocalDate day, int unit) {
		return switch (unit) {
			case 1 -> Span.of(day, day);
			case 2 -> Span.of(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
					day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
			case 3 -> Span.of(day.withDayOfMonth(1), YearMonth.from(day).atEndOfMonth());
			case 4 -> {
				int first = (day.getMonthValue() - 1) / 3 * 3 + 1;
				yield Span.of(LocalDate.of(day.getYear(), first, 1),
						YearMonth.of(day.getYear(), first + 2).atEndOfMonth());
			}
			default -> Span.of(LocalDate.of(day.getYear(), 1, 1), LocalDate.of(day.getYear(), 12, 31));
		};
	}

	static LocalDate back(LocalDate day, int unit, int amount) {
		return switch (unit) {
			case 1 -> day.minusDays(amount);
			case 2 -> day.minusWeeks(amount);
			case 3 -> day.minusMonths(amount);
			case 4 -> day.minusMonths(3L * amount);
			default -> day.minusYears(amount);
		};
	}

	/**
	 * Without a figure to count from: the whole unit for years and months, else the day.
	 */
	static Span point(LocalDate day, TimeExpression e) {
		return (e.first() >= 3) ? around(day, e.first()) : Span.of(day, day);
	}

}
