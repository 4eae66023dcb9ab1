package dev.groundswell.metrics.statistic.flow;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.groundswell.metrics.arithmetic.Amount;
import dev.groundswell.metrics.arithmetic.CounterPath;
import dev.groundswell.metrics.arithmetic.Finding;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Readings;
import dev.groundswell.metrics.week.Interval;
import dev.groundswell.metrics.week.Span;
import org.jspecify.annotations.Nullable;

/** Amounts of a cumulative counter: the rise of its repaired path. */
final class CounterFlows implements Flows {

	/** A fault is told from a recount by the readings of so many days after it. */
	private static final int DAYS_AFTER_FINDING = 3;

	private final Readings readings;

	private final CounterPath path;

	CounterFlows(Readings readings) {
		this.readings = readings;
		this.path = readings.counter();
	}

	/** Most days between the two readings a boundary may be put between. */
	static int longestGap(Interval period) {
		return switch (period) {
			case DAY, WEEK -> 3;
			case MONTH -> 7;
			case QUARTER -> 14;
			case YEAR -> 31;
		};
	}

	@Override
	public Optional<Span> known() {
		return this.path.known().or(() -> this.readings.byDay().keySet().stream().findFirst().map(Span::day));
	}

	@Override
	public Flow over(Span span, Interval period) {
		var week = (period == Interval.DAY) ? week(span.end()) : null;
		return switch (this.path.over(span, longestGap(period))) {
			case Amount.None none -> Flow.none(none.reason(), Flows.nearest(this.readings, span));
			case Amount.Known amount ->
				new Flow(amount, method(amount), inputs(amount, week), (week != null) ? week.value() : null);
		};
	}

	private static String method(Amount.Known amount) {
		return amount.estimated() ? "difference of the counter, a boundary on the straight line between two readings"
				: "difference of two readings of the counter";
	}

	private Amount.@Nullable Known week(LocalDate end) {
		return (this.path.over(new Span(end.minusDays(6), end), longestGap(Interval.WEEK)) instanceof Amount.Known week
				&& !week.isPartial()) ? week : null;
	}

	private List<Point> inputs(Amount.Known amount, Amount.@Nullable Known week) {
		var amounts = (week != null) ? List.of(amount, week) : List.of(amount);
		var first = amounts.stream().map((each) -> each.readings().start()).min(LocalDate::compareTo).orElseThrow();
		var last = Stream
			.concat(amounts.stream().map((each) -> each.readings().end()),
					amounts.stream()
						.map(Amount.Known::findings)
						.flatMap(Collection::stream)
						.map(Finding::last)
						.map((day) -> day.plusDays(DAYS_AFTER_FINDING)))
			.max(LocalDate::compareTo)
			.orElseThrow();
		return this.readings.between(first, last);
	}

}
