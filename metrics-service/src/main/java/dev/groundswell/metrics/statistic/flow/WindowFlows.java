package dev.groundswell.metrics.statistic.flow;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import dev.groundswell.metrics.arithmetic.Amount;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.arithmetic.RollingWindow;
import dev.groundswell.metrics.arithmetic.Rounding;
import dev.groundswell.metrics.arithmetic.Reading;
import dev.groundswell.metrics.series.Readings;
import dev.groundswell.metrics.week.Interval;
import dev.groundswell.metrics.week.Span;
import org.jspecify.annotations.Nullable;

/**
 * Amounts of a rolling window. A month is the window at its end, stretched to its days.
 * Other periods are sums of single days, which are known only where those of the first
 * window are.
 */
final class WindowFlows implements Flows {

	private final Readings readings;

	private final RollingWindow window;

	private final TreeMap<LocalDate, BigDecimal> days;

	WindowFlows(Readings readings, @Nullable LocalDate beginning) {
		this.readings = readings;
		this.window = readings.window();
		this.days = this.window.singleDays(beginning);
	}

	@Override
	public Optional<Span> known() {
		return Optional.of(new Span(this.readings.byDay().firstKey(), this.readings.byDay().lastKey()));
	}

	@Override
	public Flow over(Span span, Interval period) {
		if (isKnown(span)) {
			return singleDays(span);
		}
		return (period == Interval.MONTH) ? month(span) : Flow.none(why(period), Flows.nearest(this.readings, span));
	}

	private boolean isKnown(Span span) {
		return !this.days.isEmpty() && this.days.subMap(span.start(), true, span.end(), true).size() == span.days();
	}

	private Flow singleDays(Span span) {
		var findings = this.window.findings().stream().filter((finding) -> finding.touches(span)).toList();
		int days = (int) span.days();
		var used = this.readings.between(this.days.firstKey(), span.end());
		var amount = new Amount.Known(sum(span), BigDecimal.ZERO, days, days, true, false,
				new Span(this.days.firstKey(), span.end()), findings);
		var week = new Span(span.end().minusDays(6), span.end());
		return new Flow(amount, "single days of the window, x(t) = R(t) - R(t-1) + x(t-" + this.window.days() + ")",
				used, (days == 1 && isKnown(week)) ? sum(week) : null);
	}

	private BigDecimal sum(Span span) {
		return this.days.subMap(span.start(), true, span.end(), true)
			.values()
			.stream()
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private Flow month(Span span) {
		var end = this.window.at(span.end());
		var findings = this.window.findings().stream().filter((finding) -> finding.touches(span.end())).toList();
		if (end.isEmpty()) {
			var why = findings.isEmpty() ? "it was not read on or about that day" : findings.getFirst().words();
			return Flow.none("the window at the end of the month, " + span.end() + ", is not known: " + why,
					Flows.nearest(this.readings, span));
		}
		var at = end.get();
		int days = (int) span.days();
		var amount = new Amount.Known(stretched(at.value(), days), stretched(halfUnit(at.value()), days), days, days,
				true, at.imputed(), new Span(at.from().day(), at.to().day()), findings);
		return new Flow(amount, "the window at the end of the month x %d/%d".formatted(days, this.window.days()),
				this.readings.between(at.from().day(), at.to().day()), null);
	}

	private BigDecimal stretched(BigDecimal value, int days) {
		return value.multiply(BigDecimal.valueOf(days))
			.divide(BigDecimal.valueOf(this.window.days()), Decimals.PRECISE);
	}

	private BigDecimal halfUnit(BigDecimal value) {
		return new Rounding(this.window.readings().stream().map(Reading::value).toList()).halfUnitAt(value);
	}

	private String why(Interval period) {
		int w = this.window.days();
		return switch (period) {
			case DAY -> "single days are known only where %1$d early days are: x(t) = R%1$d(t) - R%1$d(t-1) + x(t-%1$d)"
				.formatted(w);
			case WEEK -> "R%1$d(t) - R%1$d(t-7) is not weekly %2$s: it is the last 7 days less days %3$d to %4$d ago"
				.formatted(w, what(), w + 1, w + 7);
			case MONTH, QUARTER, YEAR -> "a window of " + w + " days says nothing about a whole "
					+ FlowPeriods.code(period) + "; ask for months";
		};
	}

	private String what() {
		return List.copyOf(this.readings.byDay().values()).getFirst().chosen().series().unit();
	}

}
