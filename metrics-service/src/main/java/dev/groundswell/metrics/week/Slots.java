package dev.groundswell.metrics.week;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * The stretches of time in each of which something is expected once: calendar months,
 * quarters and years, or a number of days that ends where the first one ended.
 *
 * @param interval the calendar unit; empty for plain days
 * @param days length where there is no calendar unit
 * @param anchor a day on which a stretch of days ends
 */
public record Slots(Optional<Interval> interval, int days, LocalDate anchor) {

	/** Stretches of a calendar unit; days and weeks end where the anchor does. */
	public static Slots of(Interval interval, LocalDate anchor) {
		return switch (interval) {
			case DAY -> ofDays(1, anchor);
			case WEEK -> ofDays(7, anchor);
			case MONTH, QUARTER, YEAR -> new Slots(Optional.of(interval), 0, anchor);
		};
	}

	/** Stretches of a number of days. */
	public static Slots ofDays(int days, LocalDate anchor) {
		return new Slots(Optional.empty(), Math.max(1, days), anchor);
	}

	/** The stretch a day lies in. */
	public Span at(LocalDate day) {
		if (this.interval.isPresent()) {
			return this.interval.get().spanAt(day);
		}
		long past = Math.floorMod(ChronoUnit.DAYS.between(this.anchor, day) - 1, (long) this.days);
		var start = day.minusDays(past);
		return new Span(start, start.plusDays(this.days - 1L));
	}

	/** The stretch after another. */
	public Span after(Span slot) {
		return at(slot.end().plusDays(1));
	}

	/** About how many lie between two days, not more than one off. */
	public long between(LocalDate from, LocalDate to) {
		long each = this.interval.map((unit) -> unit.spanAt(from).days()).orElse((long) this.days);
		return ChronoUnit.DAYS.between(from, to) / each;
	}

	/** {@code month}, {@code day} or {@code 14 days}. */
	public String words() {
		if (this.interval.isPresent()) {
			return this.interval.get().name().toLowerCase(Locale.ROOT);
		}
		return switch (this.days) {
			case 1 -> "day";
			case 7 -> "week";
			default -> this.days + " days";
		};
	}

}
