package dev.groundswell.ui.chart;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Firsts of years, quarters, months or single days, whichever leaves few enough. */
final class TimeTicks {

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

	private TimeTicks() {
	}

	/** A day on the time axis with its label. */
	record TimeTick(LocalDate day, String label) {
	}

	/**
	 * Ticks between two days.
	 * @param monthEnds whether amounts stand at the ends of months, so that the last day
	 * of a month bears its name; otherwise the first day does
	 */
	static List<TimeTick> between(LocalDate start, LocalDate end, int atMost, boolean monthEnds) {
		long days = ChronoUnit.DAYS.between(start, end);
		if (days < 45 && !monthEnds) {
			return byDays(start, end, days, atMost);
		}
		for (int months : List.of(1, 2, 3, 6, 12, 24, 60, 120)) {
			List<TimeTick> ticks = byMonths(start, end, months, monthEnds);
			if (ticks.size() <= atMost) {
				return ticks;
			}
		}
		return byMonths(start, end, 1200, monthEnds);
	}

	private static List<TimeTick> byDays(LocalDate start, LocalDate end, long days, int atMost) {
		long step = Math.max(1, Math.ceilDiv(days, atMost));
		return start.datesUntil(end.plusDays(1), Period.ofDays((int) step))
			.map((day) -> new TimeTick(day, DAY.format(day)))
			.toList();
	}

	private static List<TimeTick> byMonths(LocalDate start, LocalDate end, int months, boolean monthEnds) {
		LocalDate first = start.withDayOfMonth(1);
		long since = first.getYear() * 12L + first.getMonthValue() - (monthEnds ? 0 : 1);
		first = first.minusMonths(since % months);
		List<LocalDate> days = Stream.iterate(first, (day) -> !day.isAfter(end), (day) -> day.plusMonths(months))
			.map((day) -> monthEnds ? day.withDayOfMonth(day.lengthOfMonth()) : day)
			.filter((day) -> !day.isBefore(start) && !day.isAfter(end))
			.toList();
		List<TimeTick> ticks = new ArrayList<>();
		int year = 0;
		for (LocalDate day : days) {
			ticks.add(new TimeTick(day, label(day, months, day.getYear() != year, monthEnds)));
			year = day.getYear();
		}
		return List.copyOf(ticks);
	}

	private static String label(LocalDate day, int months, boolean newYear, boolean monthEnds) {
		if (months >= 12 && !monthEnds) {
			return String.valueOf(day.getYear());
		}
		String month = monthEnds ? MONTH.format(day) : DAY.format(day);
		return newYear ? month + " " + day.getYear() : month;
	}

}
