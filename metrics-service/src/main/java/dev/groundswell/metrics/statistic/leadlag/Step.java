package dev.groundswell.metrics.statistic.leadlag;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.groundswell.metrics.week.Interval;

/** The grid on which changes are taken. */
enum Step {

	DAY(0), WEEK(1), MONTH(7);

	private final int slack;

	Step(int slack) {
		this.slack = slack;
	}

	static List<String> codes() {
		return Arrays.stream(values()).map(Step::code).toList();
	}

	static Optional<Step> named(String code) {
		return Arrays.stream(values()).filter((step) -> step.code().equals(code)).findFirst();
	}

	/** Quarters and years are too few to be taken. */
	static Step natural(Interval interval) {
		return switch (interval) {
			case DAY -> DAY;
			case WEEK -> WEEK;
			case MONTH, QUARTER, YEAR -> MONTH;
		};
	}

	String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The last day of the step that holds a day. */
	LocalDate end(LocalDate day, DayOfWeek weekEnd) {
		return switch (this) {
			case DAY -> day;
			case WEEK -> day.with(TemporalAdjusters.nextOrSame(weekEnd));
			case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
		};
	}

	/** Whether a value of a day may stand for the end of its step. */
	boolean isNearEnd(LocalDate day, DayOfWeek weekEnd) {
		return ChronoUnit.DAYS.between(day, end(day, weekEnd)) <= this.slack;
	}

	/** Steps are numbered, so that neighbours differ by one. */
	long number(LocalDate day, DayOfWeek weekEnd) {
		return switch (this) {
			case DAY -> day.toEpochDay();
			case WEEK -> Math.floorDiv(end(day, weekEnd).toEpochDay(), 7L);
			case MONTH -> YearMonth.from(day).getLong(ChronoField.PROLEPTIC_MONTH);
		};
	}

}
