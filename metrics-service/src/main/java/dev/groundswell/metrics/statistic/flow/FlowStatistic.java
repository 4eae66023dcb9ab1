package dev.groundswell.metrics.statistic.flow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.Variant;
import dev.groundswell.metrics.arithmetic.Amount;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.arithmetic.Finding;
import dev.groundswell.metrics.registry.Continuity;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Repair;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.week.Interval;
import dev.groundswell.metrics.week.Span;
import org.jspecify.annotations.Nullable;

/** The amounts of one series as figures. */
final class FlowStatistic {

	private static final BigDecimal WEEK = BigDecimal.valueOf(7);

	private final String definition;

	private final Series series;

	private final Flows flows;

	private final Moment moment;

	FlowStatistic(String definition, Series series, Moment moment) {
		this.definition = definition;
		this.series = series;
		this.flows = Flows.of(series, moment);
		this.moment = moment;
	}

	/** The figures of all periods wanted. */
	List<FlowFigure> of(FlowPeriods periods) {
		var period = (periods.period() != null) ? periods.period() : natural();
		return this.flows.known()
			.map((known) -> periods.within(known, period))
			.orElse(List.of())
			.stream()
			.map((span) -> over(span, period))
			.toList();
	}

	/** As the series is stated; daily ones by the week. */
	private Interval natural() {
		var newest = this.series.points().getLast().period().interval().orElse(Interval.DAY);
		return (newest == Interval.DAY) ? Interval.WEEK : newest;
	}

	/** The figure of one period. */
	FlowFigure over(Span span, Interval period) {
		var flow = this.flows.over(span, period);
		return switch (flow.amount()) {
			case Amount.None none -> without(span, period, flow, none.reason());
			case Amount.Known amount -> figure(span, period, flow, amount);
		};
	}

	private FlowFigure without(Span span, Interval period, Flow flow, String reason) {
		return new FlowFigure(written(null, span, period, flow).status("N"), FlowPeriods.code(period), behaviour(),
				null, null, (int) span.days(), null, null, null, null, null, List.of(), reason);
	}

	private FlowFigure figure(Span span, Interval period, Flow flow, Amount.Known amount) {
		int scale = this.series.key().scale();
		boolean exact = !amount.estimated();
		var figure = written(exact ? Decimals.plain(amount.value()) : Decimals.rounded(amount.value(), scale), span,
				period, flow)
			.status(status(span, flow, amount))
			.notes(notes(span, amount));
		var sevenDays = flow.sevenDays();
		return new FlowFigure(figure, FlowPeriods.code(period), behaviour(), Decimals.ratio(amount.coverage()),
				amount.observedDays(), amount.periodDays(),
				amount.isPartial() ? Decimals.ratio(amount.runRate()) : null, Decimals.ratio(amount.perDay()),
				(sevenDays != null) ? Decimals.ratio(sevenDays.divide(WEEK, Decimals.PRECISE)) : null,
				Decimals.rounded(amount.uncertainty(), scale + 1), flow.method(),
				amount.findings().stream().map(Repair::of).toList(), null);
	}

	private Figure written(@Nullable String value, Span span, Interval period, Flow flow) {
		return Figures.over(span, Variant.of("period", FlowPeriods.code(period)).on(this.definition), flow.inputs(),
				this.moment, new Figures.Written(value, this.series.key().unit(), "flow",
						flow.inputs().getFirst().chosen().basis()));
	}

	private String behaviour() {
		return this.moment.registry().metricOrUnlisted(this.series.key().metric()).behaviour();
	}

	/** A break goes before everything, then a partial period, then the heaviest. */
	private String status(Span span, Flow flow, Amount.Known amount) {
		var statuses = new ArrayList<String>(List.of(Figures.worstStatus(flow.inputs())));
		amount.findings()
			.stream()
			.filter((finding) -> counts(finding, amount))
			.map(Finding::status)
			.forEach(statuses::add);
		if (amount.estimated()) {
			statuses.add("E");
		}
		if (amount.isWithinRounding()) {
			statuses.add("U");
		}
		if (!breaks(span).isEmpty()) {
			statuses.add("B");
		}
		var worst = Figures.worst(statuses);
		return (amount.isPartial() && !worst.equals("B")) ? "P" : worst;
	}

	/** A fault that lies wholly within a period does no harm to its amount. */
	private static boolean counts(Finding finding, Amount.Known amount) {
		return switch (finding.kind()) {
			case GLITCH, DROPOUT, SPIKE, HALVING -> amount.imputed();
			case FREEZE -> amount.estimated();
			case RESTATEMENT, RESET, UNDECIDED, LOSS, STALE, OUTAGE -> true;
		};
	}

	private List<String> notes(Span span, Amount.Known amount) {
		var notes = new ArrayList<String>();
		breaks(span).forEach((entry) -> notes.add(entry.words()));
		amount.findings().forEach((finding) -> notes.add(finding.words()));
		if (amount.isPartial()) {
			notes.add("partial period: %d of %d days; not to be compared with a whole one"
				.formatted(amount.observedDays(), amount.periodDays()));
		}
		if (amount.isWithinRounding()) {
			notes.add("no larger than the rounding of the counter");
		}
		return notes;
	}

	private List<Continuity> breaks(Span span) {
		return this.moment.registry()
			.breaks(this.series.key().subject(), this.series.key().metric())
			.stream()
			.filter((entry) -> span.contains(entry.date()))
			.toList();
	}

}
