package dev.groundswell.report.statement;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;

/**
 * Days and spans in prose: {@code 6 December 2025}, {@code in November 2025}. UTC, no
 * locale.
 */
public final class Periods {

	private Periods() {
	}

	/** A phrase for a number true of a whole span: "in November 2025". */
	static String during(Figure figure) {
		LocalDate start = figure.periodStart();
		LocalDate end = figure.periodEnd();
		if ("published".equals(figure.periodBasis())) {
			return published(figure);
		}
		if (start.equals(end)) {
			return "on " + day(start);
		}
		String span = span(start, end);
		return span.isEmpty() ? "from " + range(start, end) : "in " + span;
	}

	/** A phrase for a stock that has grown up to the end of a span: "by March 2026". */
	static String by(Figure figure) {
		if ("published".equals(figure.periodBasis())) {
			return published(figure);
		}
		LocalDate end = figure.periodEnd();
		String span = span(figure.periodStart(), end);
		boolean isWindow = span.isEmpty() && figure.periodStart().plusMonths(1).isBefore(end);
		return isWindow ? during(figure) : "by " + (span.isEmpty() ? day(end) : span);
	}

	/**
	 * The bare name of a span, or its days: "November 2025", "17 to 23 November 2025".
	 */
	public static String name(LocalDate start, LocalDate end) {
		if (start.equals(end)) {
			return day(start);
		}
		String span = span(start, end);
		return span.isEmpty() ? range(start, end) : span;
	}

	/** A number whose own time is not known is told by its publication. */
	private static String published(Figure figure) {
		LocalDate start = figure.periodStart();
		String span = span(start, figure.periodEnd());
		return "as published "
				+ ((start.equals(figure.periodEnd()) || span.isEmpty()) ? "on " + day(start) : "in " + span);
	}

	static String day(LocalDate day) {
		return String.format(Locale.ROOT, "%d %s %d", day.getDayOfMonth(), month(day.getMonth()), day.getYear());
	}

	static String month(YearMonth month) {
		return String.format(Locale.ROOT, "%s %d", month(month.getMonth()), month.getYear());
	}

	private static String span(LocalDate start, LocalDate end) {
		if (start.getDayOfMonth() != 1 || !YearMonth.from(end).atEndOfMonth().equals(end)) {
			return "";
		}
		YearMonth first = YearMonth.from(start);
		if (first.equals(YearMonth.from(end))) {
			return month(first);
		}
		if (first.getYear() != end.getYear()) {
			return "";
		}
		int months = end.getMonthValue() - first.getMonthValue() + 1;
		if (months == 12) {
			return Integer.toString(end.getYear());
		}
		String[] quarters = { "first", "second", "third", "fourth" };
		return (months == 3 && end.getMonthValue() % 3 == 0) ? String.format(Locale.ROOT, "the %s quarter of %d",
				quarters[end.getMonthValue() / 3 - 1], end.getYear()) : "";
	}

	private static String range(LocalDate start, LocalDate end) {
		if (start.getDayOfMonth() == 1 && YearMonth.from(end).atEndOfMonth().equals(end)) {
			return month(YearMonth.from(start)) + " to " + month(YearMonth.from(end));
		}
		if (YearMonth.from(start).equals(YearMonth.from(end))) {
			return start.getDayOfMonth() + " to " + day(end);
		}
		return (start.getYear() == end.getYear())
				? String.format(Locale.ROOT, "%d %s to %s", start.getDayOfMonth(), month(start.getMonth()), day(end))
				: day(start) + " to " + day(end);
	}

	private static String month(Month month) {
		String name = month.name();
		return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
	}

}
