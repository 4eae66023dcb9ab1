package dev.groundswell.ingest.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import dev.groundswell.ingest.extraction.ClaimPeriod;
import dev.groundswell.ingest.extraction.text.Plain;
import org.jspecify.annotations.Nullable;

/**
 * Turns expressions of time into days: counted from the day of publication, or from the
 * nearest year that the text states.
 */
public final class Calendar {

	/** "That month" names no month further back than so many expressions. */
	private static final int FAR = 50;

	private static final Set<TimeExpression.Kind> SOME_MONTHS = EnumSet.of(TimeExpression.Kind.MONTHS_TO,
			TimeExpression.Kind.FIRST_MONTHS, TimeExpression.Kind.HALF, TimeExpression.Kind.QUARTER);

	private final Plain plain;

	private final @Nullable LocalDate published;

	private final List<TimeExpression> all;

	private final List<TimeExpression> dated = new ArrayList<>();

	private final @Nullable LocalDate launch;

	/**
	 * A calendar for one text.
	 * @param all every expression of the text, in order
	 * @param launch day on which something was launched, if the text tells one without a
	 * year as well
	 */
	public Calendar(Plain plain, @Nullable LocalDate published, List<TimeExpression> all,
			@Nullable TimeExpression launch) {
		this.plain = plain;
		this.published = published;
		this.all = all;
		all.stream().filter((expression) -> expression.year() > 0).forEach(this.dated::add);
		Span day = (launch != null) ? span(launch, null) : null;
		this.launch = (day != null) ? day.start() : null;
	}

	/**
	 * The days an expression stands for.
	 * @param compared the period of the figure compared with
	 */
	public @Nullable ClaimPeriod period(TimeExpression expression, @Nullable ClaimPeriod compared) {
		Span span = span(expression, compared);
		return (span == null) ? null
				: new ClaimPeriod(expression.span().in(this.plain.original()), span.start(), span.end());
	}

	/** Whether an expression names a time after publication. */
	public boolean isFuture(TimeExpression expression) {
		return expression.year() > 0 && this.published != null && expression.year() > this.published.getYear();
	}

	private @Nullable Span span(TimeExpression e, @Nullable ClaimPeriod compared) {
		return switch (e.kind()) {
			case DAY -> day(e);
			case DAYS -> days(e);
			case WEEK -> week(e);
			case DAYS_TO -> daysTo(e);
			case MONTHS_TO -> monthsTo(e);
			case THAT -> that(e);
			case MONTH -> month(e);
			case QUARTER -> months(e, e.first() * 3 - 2, 3);
			case HALF -> months(e, e.first() * 6 - 5, 6);
			case FIRST_MONTHS -> months(e, 1, Math.min(Math.max(e.first(), 1), 12));
			case YEAR -> year(e);
			case SEASON -> season(e);
			case WEEKDAY -> weekday(e);
			case THIS -> (this.published == null) ? null : Span.around(this.published, e.first());
			case LAST ->
				(this.published == null) ? null : Span.around(Span.back(this.published, e.first(), 1), e.first());
			case EARLIER -> earlier(e, compared);
			case PAST -> (this.published == null) ? null : Span
				.of(Span.back(this.published, e.first(), Math.max(e.second(), 1)).plusDays(1), this.published);
			case FIRST_WEEK -> (this.launch == null) ? null : Span.of(this.launch, this.launch.plusDays(6));
			case FISCAL -> null;
		};
	}

	private @Nullable Span day(TimeExpression e) {
		Integer year = yearOf(e, e.first(), e.second());
		if (year == null || e.second() > YearMonth.of(year, e.first()).lengthOfMonth()) {
			return null;
		}
		LocalDate day = LocalDate.of(year, e.first(), e.second());
		return Span.of(day, day);
	}

	private @Nullable Span days(TimeExpression e) {
		int last = e.second() % 100;
		Integer year = yearOf(e, e.first(), Math.max(last, 1));
		if (year == null || last < 1 || e.second() < 100 || last > YearMonth.of(year, e.first()).lengthOfMonth()
				|| e.second() / 100 > last) {
			return null;
		}
		return Span.of(LocalDate.of(year, e.first(), e.second() / 100), LocalDate.of(year, e.first(), last));
	}

	private @Nullable Span week(TimeExpression e) {
		int day = Math.abs(e.second());
		Integer year = yearOf(e, e.first(), Math.max(day, 1));
		if (year == null || day < 1 || day > YearMonth.of(year, e.first()).lengthOfMonth()) {
			return null;
		}
		LocalDate date = LocalDate.of(year, e.first(), day);
		return (e.second() < 0) ? Span.of(date, date.plusDays(6)) : Span.of(date.minusDays(6), date);
	}

	private @Nullable Span daysTo(TimeExpression e) {
		Integer year = yearOf(e, e.first(), Math.max(e.second() % 100, 1));
		int last = e.second() % 100;
		if (year == null || last < 1 || last > YearMonth.of(year, e.first()).lengthOfMonth()) {
			return null;
		}
		LocalDate end = LocalDate.of(year, e.first(), last);
		return Span.of(end.minusDays(e.second() / 100 - 1L), end);
	}

	private @Nullable Span monthsTo(TimeExpression e) {
		Integer year = yearOf(e, e.first(), 1);
		if (year == null) {
			return null;
		}
		YearMonth last = YearMonth.of(year, e.first());
		return Span.of(last.minusMonths(e.second() - 1L).atDay(1), last.atEndOfMonth());
	}

	/** The latest such period that the text named before. */
	private @Nullable Span that(TimeExpression e) {
		TimeExpression.@Nullable Kind kind = switch (e.first()) {
			case 2 -> TimeExpression.Kind.WEEK;
			case 3 -> TimeExpression.Kind.MONTH;
			case 4 -> TimeExpression.Kind.QUARTER;
			case 6 -> null;
			default -> TimeExpression.Kind.YEAR;
		};
		int last = before(this.all, e.start());
		for (int i = last - 1; i >= Math.max(0, last - FAR); i--) {
			TimeExpression.Kind found = this.all.get(i).kind();
			if (found == kind || kind == null && SOME_MONTHS.contains(found)) {
				return span(this.all.get(i), null);
			}
		}
		return null;
	}

	private @Nullable Span month(TimeExpression e) {
		Integer year = yearOf(e, e.first(), 1);
		if (year == null) {
			return null;
		}
		YearMonth month = YearMonth.of(year, e.first());
		return switch (e.second()) {
			case 1 -> Span.of(month.atDay(1), month.atDay(10));
			case 2 -> Span.of(month.atDay(11), month.atDay(20));
			case 3 -> Span.of(month.atDay(21), month.atEndOfMonth());
			case 4 -> Span.of(month.atEndOfMonth(), month.atEndOfMonth());
			case 5 -> Span.of(month.atDay(1), month.atDay(1));
			default -> Span.of(month.atDay(1), month.atEndOfMonth());
		};
	}

	private @Nullable Span months(TimeExpression e, int first, int count) {
		Integer year = yearOf(e, first, 1);
		if (year == null) {
			return null;
		}
		return Span.of(LocalDate.of(year, first, 1), YearMonth.of(year, first + count - 1).atEndOfMonth());
	}

	private @Nullable Span year(TimeExpression e) {
		Integer year = yearOf(e, 1, 1);
		if (year == null) {
			return null;
		}
		return switch (e.second()) {
			case 1 -> Span.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 4, 30));
			case 2 -> Span.of(LocalDate.of(year, 5, 1), LocalDate.of(year, 8, 31));
			case 3 -> Span.of(LocalDate.of(year, 9, 1), LocalDate.of(year, 12, 31));
			case 4 -> Span.of(LocalDate.of(year, 12, 31), LocalDate.of(year, 12, 31));
			case 5 -> Span.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 1, 1));
			default -> Span.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
		};
	}

	private @Nullable Span season(TimeExpression e) {
		int first = switch (e.first()) {
			case 1 -> 12;
			case 2 -> 3;
			case 3 -> 6;
			default -> 9;
		};
		Integer year = yearOf(e, first, 1);
		if (year == null) {
			return null;
		}
		LocalDate start = LocalDate.of((first == 12 && e.year() > 0) ? year - 1 : year, first, 1);
		return Span.of(start, start.plusMonths(3).minusDays(1));
	}

	private @Nullable Span weekday(TimeExpression e) {
		if (this.published == null) {
			return null;
		}
		LocalDate day = this.published.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(e.first())));
		return Span.of(day, day);
	}

	private @Nullable Span earlier(TimeExpression e, @Nullable ClaimPeriod compared) {
		int amount = Math.max(e.second(), 1);
		if (compared == null) {
			return (this.published == null) ? null : Span.point(Span.back(this.published, e.first(), amount), e);
		}
		LocalDate start = Span.back(compared.start(), e.first(), amount);
		LocalDate end = Span.back(compared.end(), e.first(), amount);
		boolean monthEnd = compared.end().equals(YearMonth.from(compared.end()).atEndOfMonth()) && e.first() >= 3
				&& compared.start().getDayOfMonth() == 1;
		return Span.of(start, monthEnd ? YearMonth.from(end).atEndOfMonth() : end);
	}

	/**
	 * The year meant: stated, else the latest that had begun by publication, else the
	 * nearest of the text.
	 */
	private @Nullable Integer yearOf(TimeExpression e, int month, int day) {
		if (e.year() > 0) {
			return e.year();
		}
		if (this.published != null) {
			int published = this.published.getYear();
			if (e.year() < 0) {
				return published + e.year() + 1;
			}
			LocalDate begins = LocalDate.of(published, month,
					Math.min(day, YearMonth.of(published, month).lengthOfMonth()));
			return begins.isAfter(this.published) ? published - 1 : published;
		}
		if (e.year() < 0) {
			return null;
		}
		if (this.dated.isEmpty()) {
			return null;
		}
		return this.dated.get(Math.max(0, before(this.dated, e.start() + 1) - 1)).year();
	}

	/** How many of the expressions begin before a place. */
	private static int before(List<TimeExpression> sorted, int place) {
		int low = 0;
		int high = sorted.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (sorted.get(middle).start() < place) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

}
