package dev.groundswell.metrics.statistic.flow;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.Parse;
import dev.groundswell.metrics.problem.RequestException;
import dev.groundswell.metrics.week.Interval;
import dev.groundswell.metrics.week.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which periods the amounts are of.
 *
 * @param period null for what suits each series
 * @param weeksEnd day of the week on which weeks end
 * @param endedBy the one period wanted is the newest ended by this day, or null
 */
record FlowPeriods(@Nullable Interval period, DayOfWeek weeksEnd, @Nullable LocalDate endedBy, @Nullable LocalDate from,
		@Nullable LocalDate to) {

	/**
	 * @throws RequestException when a parameter cannot be read
	 */
	static FlowPeriods of(FlowParameters parameters) {
		var names = Stream.of(Interval.values()).map(FlowPeriods::code).toList();
		var period = Interval.named(Parse.word("period", parameters.period(), names)).orElse(null);
		var day = Parse.day("weekEnding", parameters.weekEnding());
		var from = Parse.day("from", parameters.from());
		var to = Parse.day("to", parameters.to());
		if (from != null && to != null && from.isAfter(to)) {
			throw new RequestException.InvalidParameter("from", "%s is after to, %s".formatted(from, to));
		}
		var weeksEnd = (day != null) ? day.getDayOfWeek() : DayOfWeek.SUNDAY;
		return new FlowPeriods(period, weeksEnd, (from == null && to == null) ? day : null, from, to);
	}

	/** {@code week}. */
	static String code(Interval period) {
		return period.name().toLowerCase(Locale.ROOT);
	}

	/** The periods of a series that says something about some days. */
	List<Span> within(Span known, Interval period) {
		if (this.from != null || this.to != null) {
			var first = (this.from != null && this.from.isAfter(known.start())) ? this.from : known.start();
			var last = (this.to != null && this.to.isBefore(known.end())) ? this.to : known.end();
			return Stream
				.iterate(around(first, period), (span) -> !span.start().isAfter(last), (span) -> next(span, period))
				.toList();
		}
		if (this.endedBy != null) {
			return List.of(endedBy(this.endedBy, period));
		}
		return List.of(Optional.of(endedBy(known.end(), period))
			.filter((span) -> !span.start().isBefore(known.start()))
			.orElseGet(() -> around(known.end(), period)));
	}

	private Span endedBy(LocalDate day, Interval period) {
		var around = around(day, period);
		return around.end().equals(day) ? around : around(around.start().minusDays(1), period);
	}

	private Span next(Span span, Interval period) {
		return around(span.end().plusDays(1), period);
	}

	private Span around(LocalDate day, Interval period) {
		return (period == Interval.WEEK)
				? period.spanAt(day.with(TemporalAdjusters.nextOrSame(this.weeksEnd)).minusDays(6))
				: period.spanAt(day);
	}

}
