package dev.groundswell.ui.format;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Days, weeks, periods and instants as people read them, in English and UTC. Spaces
 * inside a date do not break a line.
 */
public final class DateText {

	private static final DateTimeFormatter DAY = pattern("d\u00a0MMMM\u00a0yyyy");

	private static final DateTimeFormatter SHORT_DAY = pattern("d\u00a0MMM\u00a0yyyy");

	private static final DateTimeFormatter DAY_OF_YEAR = pattern("d\u00a0MMM");

	private static final DateTimeFormatter MONTH = pattern("MMMM\u00a0yyyy");

	private static final DateTimeFormatter SHORT_MONTH = pattern("MMM\u00a0yyyy");

	private static final DateTimeFormatter TIME = pattern("HH:mm");

	/** A dash at which no line breaks. */
	private static final String TO = "\u2060–\u2060";

	private DateText() {
	}

	/** {@code 6 December 2025}. */
	public static String day(LocalDate day) {
		return DAY.format(day);
	}

	/** {@code 6 Dec 2025}. */
	public static String shortDay(LocalDate day) {
		return SHORT_DAY.format(day);
	}

	/** {@code week to 6 December 2025}. */
	public static String week(LocalDate lastDay) {
		return "week to " + day(lastDay);
	}

	/** {@code 6 December 2025}: the UTC day of an instant. */
	public static String day(Instant instant) {
		return day(LocalDate.ofInstant(instant, ZoneOffset.UTC));
	}

	/** {@code 6 December 2025, 23:59 UTC}. */
	public static String instant(Instant instant) {
		return day(instant) + ", " + time(instant);
	}

	/** {@code 10:42 UTC}. */
	public static String time(Instant instant) {
		return TIME.format(instant.atOffset(ZoneOffset.UTC)) + "\u00a0UTC";
	}

	/**
	 * A period by its shortest true name: a month, quarter, year, week or day where it is
	 * one, else first and last day.
	 */
	public static String period(LocalDate start, LocalDate end) {
		long days = ChronoUnit.DAYS.between(start, end) + 1;
		if (days == 1) {
			return day(start);
		}
		if (days == 7) {
			return week(end);
		}
		boolean whole = start.getDayOfMonth() == 1 && end.equals(end.withDayOfMonth(end.lengthOfMonth()));
		long months = ChronoUnit.MONTHS.between(start, end.plusDays(1));
		if (whole && months == 1) {
			return MONTH.format(start);
		}
		if (whole && months == 3 && start.getMonthValue() % 3 == 1) {
			return "Q" + ((start.getMonthValue() + 2) / 3) + "\u00a0" + start.getYear();
		}
		if (whole && months == 12 && start.getMonthValue() == 1) {
			return String.valueOf(start.getYear());
		}
		if (whole) {
			return SHORT_MONTH.format(start) + TO + SHORT_MONTH.format(end);
		}
		if (start.getYear() == end.getYear() && start.getMonth() == end.getMonth()) {
			return start.getDayOfMonth() + TO + day(end);
		}
		return ((start.getYear() == end.getYear()) ? DAY_OF_YEAR.format(start) : shortDay(start)) + TO + shortDay(end);
	}

	/**
	 * A period as a sentence has it: on a day, in a month, quarter or year, in the week
	 * to a day, in any other span.
	 */
	public static String when(LocalDate start, LocalDate end) {
		long days = ChronoUnit.DAYS.between(start, end) + 1;
		String preposition = (days == 1) ? "on " : (days == 7) ? "in the " : "in ";
		return preposition + period(start, end);
	}

	/**
	 * How long ago, in whole days: {@code today}, {@code 1 day ago}, {@code 9 days ago}.
	 */
	public static String age(long days) {
		if (days <= 0) {
			return "today";
		}
		return (days == 1) ? "1\u00a0day ago" : days + "\u00a0days ago";
	}

	private static DateTimeFormatter pattern(String pattern) {
		return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
	}

}
