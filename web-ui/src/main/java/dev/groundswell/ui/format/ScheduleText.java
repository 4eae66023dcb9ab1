package dev.groundswell.ui.format;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A schedule of six fields (second, minute, hour, day, month, day of week) in words, for
 * the forms people use. One that has no plain words is left to stand as it is written.
 */
public final class ScheduleText {

	private static final Pattern NUMBERS = Pattern.compile("\\d{1,2}(,\\d{1,2})*");

	private static final Pattern STEP = Pattern.compile("(\\*|0)/\\d{1,2}");

	private static final List<String> DAYS = List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");

	private ScheduleText() {
	}

	/** {@code every day at 03:10 UTC}; empty where there are no plain words for it. */
	public static String of(String cron) {
		String[] field = cron.strip().split("\\s+");
		if (field.length != 6 || !field[0].equals("0") || !field[4].equals("*")) {
			return "";
		}
		boolean anyDay = any(field[3]) && any(field[5]);
		if (anyDay && any(field[2]) && STEP.matcher(field[1]).matches()) {
			return "every " + step(field[1]) + " minutes";
		}
		if (!field[1].matches("\\d{1,2}")) {
			return "";
		}
		int minute = Integer.parseInt(field[1]);
		if (anyDay && any(field[2])) {
			return "every hour, " + minute + " minutes past";
		}
		if (anyDay && STEP.matcher(field[2]).matches()) {
			return "every " + step(field[2]) + " hours, " + minute + " minutes past, UTC";
		}
		String days = days(field[3], field[5]);
		return (NUMBERS.matcher(field[2]).matches() && !days.isEmpty())
				? days + " at " + times(field[2], minute) + "\u00a0UTC" : "";
	}

	private static String days(String ofMonth, String ofWeek) {
		if (any(ofMonth) && any(ofWeek)) {
			return "every day";
		}
		if (any(ofWeek)) {
			return ofMonth.matches("\\d{1,2}") ? "on day " + ofMonth + " of each month" : "";
		}
		String[] span = ofWeek.split("-");
		if (!any(ofMonth) || span.length > 2 || Arrays.stream(span).anyMatch((it) -> day(it).isEmpty())) {
			return "";
		}
		return (span.length == 1) ? "every " + day(span[0]) : day(span[0]) + " to " + day(span[1]);
	}

	/** The name of a day given as {@code MON} or as a number, Sunday being 0 and 7. */
	private static String day(String text) {
		int number = text.matches("[0-7]") ? Integer.parseInt(text) : DAYS.indexOf(text.toUpperCase(Locale.ROOT));
		return (number < 0) ? ""
				: DayOfWeek.of((number == 0) ? 7 : number).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
	}

	private static String times(String hours, int minute) {
		return Arrays.stream(hours.split(","))
			.map((hour) -> "%02d:%02d".formatted(Integer.parseInt(hour), minute))
			.collect(Collectors.joining(" and "));
	}

	private static String step(String field) {
		return field.substring(field.indexOf('/') + 1);
	}

	private static boolean any(String field) {
		return field.equals("*") || field.equals("?");
	}

}
