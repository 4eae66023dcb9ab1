package dev.groundswell.ui.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
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

	static List<TimeTick> between(LocalDate start, LocalDate end, int atMost) {
		long days = ChronoUnit.DAYS.between(start, end);
		if (days < 45) {
			return byDays(start, end, days, atMost);
		}
		for (int months : List.of(1, 2, 3, 6, 12, 24, 60, 120)) {
			List<TimeTick> ticks = byMonths(start, end, months);
			if (ticks.size() <= atMost) {
				return ticks;
			}
		}
		return byMonths(start, end, 1200);
	}

	private static List<TimeTick> byDays(LocalDate start, LocalDate end, long days, int atMost) {
		long step = Math.max(1, Math.ceilDiv(days, atMost));
		return start.datesUntil(end.plusDays(1), java.time.Period.ofDays((int) step))
			.map((day) -> new TimeTick(day, DAY.format(day)))
			.toList();
	}

	private static List<TimeTick> byMonths(LocalDate start, LocalDate end, int months) {
		LocalDate first = start.withDayOfMonth(1);
		long since = first.getYear() * 12L + first.getMonthValue() - 1;
		first = first.minusMonths(since % months);
		List<LocalDate> days = Stream.iterate(first, (day) -> !day.isAfter(end), (day) -> day.plusMonths(months))
			.filter((day) -> !day.isBefore(start))
			.toList();
		return days.stream().map((day) -> new TimeTick(day, label(day, months, day.equals(days.getFirst())))).toList();
	}

	private static String label(LocalDate day, int months, boolean first) {
		if (months >= 12) {
			return String.valueOf(day.getYear());
		}
		return (first || day.getMonthValue() == 1) ? MONTH.format(day) + " " + day.getYear() : MONTH.format(day);
	}

}
