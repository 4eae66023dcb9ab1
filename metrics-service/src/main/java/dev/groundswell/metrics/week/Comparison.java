package dev.groundswell.metrics.week;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * Which earlier period a period is held against: week on week, month on month and so on.
 */
public enum Comparison {

	WOW("week on week"), MOM("month on month"), QOQ("quarter on quarter"), YOY("year on year");

	/** Of the Gregorian calendar, in the mean. */
	public static final double DAYS_A_YEAR = 365.2425;

	private final String words;

	Comparison(String words) {
		this.words = words;
	}

	/** {@code wow, mom, qoq} or {@code yoy}. */
	public static Optional<Comparison> named(String name) {
		for (var comparison : values()) {
			if (comparison.code().equals(name.toLowerCase(Locale.ROOT))) {
				return Optional.of(comparison);
			}
		}
		return Optional.empty();
	}

	/** The comparison natural to a metric that is stated once an interval. */
	public static Comparison natural(Interval interval) {
		return switch (interval) {
			case DAY, WEEK -> WOW;
			case MONTH -> MOM;
			case QUARTER -> QOQ;
			case YEAR -> YOY;
		};
	}

	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	public String words() {
		return this.words;
	}

	/**
	 * The equally long period this one may be compared with. Empty when there is none:
	 * the later period is partial, or the comparison does not fit its length (a month has
	 * no week on week).
	 */
	public Optional<Span> base(Span later) {
		return base(later, 1);
	}

	/** The equally long period a number of steps earlier. */
	public Optional<Span> base(Span later, int steps) {
		return later.interval().flatMap((interval) -> switch (interval) {
			case DAY -> Optional.of(Span.day(switch (this) {
				case WOW -> later.end().minusWeeks(steps);
				case MOM -> Interval.MONTH.before(later.end(), steps);
				case QOQ -> Interval.QUARTER.before(later.end(), steps);
				case YOY -> Interval.YEAR.before(later.end(), steps);
			}));
			case WEEK -> switch (this) {
				case WOW -> Optional.of(weeksBefore(later, steps));
				case YOY -> Optional.of(weeksBefore(later, 52 * steps));
				case MOM, QOQ -> Optional.empty();
			};
			case MONTH -> switch (this) {
				case WOW -> Optional.empty();
				case MOM -> Optional.of(monthsBefore(later, interval, steps));
				case QOQ -> Optional.of(monthsBefore(later, interval, 3 * steps));
				case YOY -> Optional.of(monthsBefore(later, interval, 12 * steps));
			};
			case QUARTER -> switch (this) {
				case WOW, MOM -> Optional.empty();
				case QOQ -> Optional.of(monthsBefore(later, interval, 3 * steps));
				case YOY -> Optional.of(monthsBefore(later, interval, 12 * steps));
			};
			case YEAR -> (this == YOY) ? Optional.of(monthsBefore(later, interval, 12 * steps)) : Optional.empty();
		});
	}

	/**
	 * How many of these steps lie between two days; whole months count as equally long.
	 */
	public double stepsBetween(LocalDate from, LocalDate to) {
		if (this == WOW) {
			return ChronoUnit.DAYS.between(from, to) / 7.0;
		}
		boolean wholeMonths = isLastOfMonth(from) && isLastOfMonth(to);
		double months = wholeMonths ? ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to))
				: ChronoUnit.DAYS.between(from, to) * 12 / DAYS_A_YEAR;
		return switch (this) {
			case WOW, MOM -> months;
			case QOQ -> months / 3;
			case YOY -> months / 12;
		};
	}

	private static boolean isLastOfMonth(LocalDate day) {
		return day.getDayOfMonth() == day.lengthOfMonth();
	}

	private static Span weeksBefore(Span later, int weeks) {
		return new Span(later.start().minusWeeks(weeks), later.end().minusWeeks(weeks));
	}

	private static Span monthsBefore(Span later, Interval interval, int months) {
		return interval.spanAt(later.start().minusMonths(months));
	}

}
