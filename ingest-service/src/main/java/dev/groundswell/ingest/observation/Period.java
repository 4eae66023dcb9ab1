package dev.groundswell.ingest.observation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The days a value is about, both inclusive, UTC. Written as days, or as a month
 * ({@code 2025-11}), a quarter ({@code 2025-Q3}) or a year ({@code 2025}) that stands for
 * its full span.
 */
public record Period(LocalDate start, LocalDate end) {

	private static final int FIRST_YEAR = 1950;

	private static final int LAST_YEAR = 2100;

	private static final Pattern WRITTEN = Pattern
		.compile("(?<year>\\d{4})(-Q(?<quarter>[1-4])|-(?<month>\\d{2})(-(?<day>\\d{2}))?)?");

	public Period {
		if (end.isBefore(start)) {
			throw new IllegalArgumentException("ends on %s, before it starts on %s".formatted(end, start));
		}
	}

	/**
	 * Reads the two columns of a row.
	 * @param start day, month, quarter or year
	 * @param end the same, standing for its last day; absent: the span {@code start}
	 * names, for a day the metric's interval from that day on
	 * @param interval of the metric: day, week, month, quarter or year
	 */
	public static Period read(String start, @Nullable String end, @Nullable String interval) {
		Period first = span("periodStart", start);
		if (end == null) {
			return isDay(start) ? new Period(first.start, endOf(first.start, interval)) : first;
		}
		Period last = span("periodEnd", end);
		if (last.end.isBefore(first.start)) {
			throw new UnfitException("periodEnd", "\"%s\" is before periodStart \"%s\"".formatted(end, start));
		}
		return new Period(first.start, last.end);
	}

	private static boolean isDay(String written) {
		return written.length() == 10;
	}

	private static LocalDate endOf(LocalDate start, @Nullable String interval) {
		LocalDate next = switch ((interval != null) ? interval : "day") {
			case "week" -> start.plusWeeks(1);
			case "month" -> start.plusMonths(1);
			case "quarter" -> start.plusMonths(3);
			case "year" -> start.plusYears(1);
			default -> start.plusDays(1);
		};
		return next.minusDays(1);
	}

	private static Period span(String column, String written) {
		Matcher matcher = WRITTEN.matcher(written);
		if (!matcher.matches()) {
			throw new UnfitException(column,
					"\"%s\" is not a day (2025-11-30), month (2025-11), quarter (2025-Q3) or year (2025)"
						.formatted(written));
		}
		int year = Integer.parseInt(matcher.group("year"));
		if (year < FIRST_YEAR || year > LAST_YEAR) {
			throw new UnfitException(column,
					"\"%s\" is not between %d and %d".formatted(written, FIRST_YEAR, LAST_YEAR));
		}
		try {
			return span(year, matcher);
		}
		catch (DateTimeException ex) {
			throw new UnfitException(column, "\"%s\" is not in the calendar".formatted(written));
		}
	}

	private static Period span(int year, Matcher written) {
		if (written.group("quarter") != null) {
			LocalDate start = LocalDate.of(year, 1, 1)
				.with(IsoFields.QUARTER_OF_YEAR, Long.parseLong(written.group("quarter")));
			return new Period(start, endOf(start, "quarter"));
		}
		if (written.group("month") == null) {
			return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
		}
		YearMonth month = YearMonth.of(year, Integer.parseInt(written.group("month")));
		if (written.group("day") == null) {
			return new Period(month.atDay(1), month.atEndOfMonth());
		}
		LocalDate day = LocalDate.of(year, month.getMonth(), Integer.parseInt(written.group("day")));
		return new Period(day, day);
	}

}
