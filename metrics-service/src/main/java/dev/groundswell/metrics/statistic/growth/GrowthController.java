package dev.groundswell.metrics.statistic.growth;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dev.groundswell.metrics.answer.ApiAnswer;
import dev.groundswell.metrics.answer.Items;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.answer.Parse;
import dev.groundswell.metrics.answer.Questions;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Selections;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.series.SeriesParameters;
import dev.groundswell.metrics.series.SeriesReader;
import dev.groundswell.metrics.statistic.Definition;
import dev.groundswell.metrics.statistic.Recall;
import dev.groundswell.metrics.statistic.Statistic;
import dev.groundswell.metrics.week.Comparison;
import dev.groundswell.metrics.week.Interval;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Growth between two periods of one series. */
@RestController
@Tag(name = "Statistics")
class GrowthController implements Statistic {

	private static final Definition DEFINITION = new Definition("growth", "v1", "Growth", "(x1 - x0) / x0, in percent",
			"The newest comparable point of each series and the point one step earlier in the same series",
			List.of("Base zero or missing: no growth, status N, with the reason; starting from nothing is not growth",
					"Base below 1,000 of a count or 0.1 percent: the absolute change only, status N",
					"Partial periods and periods of unequal kind are not compared",
					"A series break between the two: growth with status B and the break as a note",
					"Other panels and other denominators are other series and are never mixed",
					"Growth that sources state for the same period stands beside it, with the base it implies",
					"Of daily snapshots the last one at most 3 days (week), 4 (month), 7 (quarter) or 14 (year) before the "
							+ "wanted day may be the base, status E and a note",
					"A restatement or reset of a counter between the two, or an outage of a window at one: status B; a halved, "
							+ "dropped or spiked value: none, with the reason (rules: see flows)",
					"A range, a bound or an approximate value at either end: growth of the values as printed (of ranges the "
							+ "lower ends), status U, with the span that ranges leave open as a note",
					"Growth of rolling windows is growth of the window, not of what came in",
					"periods=n: the base lies n steps earlier; compound = (x1 / x0)^(1/n) - 1 a step, months counted as equally "
							+ "long; doublingTime = n ln 2 / ln(x1 / x0), null where nothing grew",
					"from and to: newest periods of one length ended by the two days, less than one interval old",
					"annualised = (x1 / x0)^(365.2425/days) - 1, null over fewer than 90 days",
					"acceleration = g(t) - g(t-1) in percentage points, null without a third value",
					"A share also changes in percentage points: absoluteChange"),
			List.of("x0* = x1 / (1 + g), the base a stated growth needs", "ln(x1 / x0), log growth"),
			List.of("subject", "metric", "period", "periods", "from", "to", "weekEnding", "rootSource", "qualifiers",
					"group", "measure"));

	private static final int INTERVALS_SHOWN = 2;

	private final Questions questions;

	private final SeriesReader reader;

	GrowthController(Questions questions, SeriesReader reader) {
		this.questions = questions;
		this.reader = reader;
	}

	@Override
	public Definition definition() {
		return DEFINITION;
	}

	@Override
	public List<GrowthFigure> recompute(Recall recall) {
		var step = Step.recalled(recall.variant());
		var moment = recall.moment();
		var all = this.reader.read(Selections.of(recall.series(), moment).measures(null), moment);
		return all.stream()
			.filter((series) -> series.key().equals(recall.key()))
			.flatMap((series) -> series.at(recall.period())
				.map((point) -> new GrowthStatistic(DEFINITION.id(), series, step, moment).endingIn(point, all))
				.stream())
			.toList();
	}

	@ApiAnswer
	@GetMapping("/api/v1/statistics/growth")
	@Operation(summary = "Growth between two periods",
			description = """
					For each series the newest point ended by `weekEnding` (at most two intervals old; without it the newest), \
					what it grew by against the equally long period one step earlier, and what sources report as growth for the \
					same period. With `periods` the base lies several steps earlier; with `from` and `to` two named \
					periods are compared. No base, no growth: `growth` is then null and `reason` says why.""")
	Items<GrowthFigure> growth(@ParameterObject SeriesParameters parameters, @ParameterObject GrowthParameters growth,
			@ParameterObject MomentParameters moment, @ParameterObject PageParameters page) {
		var question = this.questions.of(moment, page);
		var day = Parse.day("weekEnding", growth.weekEnding());
		var step = Step.of(growth);
		var selection = Selections.of(parameters, question.moment()).measures(null);
		var measures = (parameters.measure() != null) ? List.of(parameters.measure()) : List.of("level", "share");
		return question.page(this.reader.bySubject(selection, question.moment())
			.flatMap((all) -> all.stream()
				.filter((series) -> measures.contains(series.key().measure()))
				.flatMap((series) -> later(series, step, day, question.moment())
					.map((point) -> new GrowthStatistic(DEFINITION.id(), series,
							step.natural(comparison(point, question.moment())), question.moment())
						.endingIn(point, all))
					.stream())));
	}

	/** What suits the length of the period itself, days as the metric is stated. */
	private static Comparison comparison(Point point, Moment moment) {
		return Comparison.natural(point.period()
			.interval()
			.filter((interval) -> interval != Interval.DAY)
			.orElseGet(() -> interval(point, moment)));
	}

	private static Optional<Point> later(Series series, Step step, @Nullable LocalDate day, Moment moment) {
		var named = step.named();
		if (named == null) {
			return newest(series, day, moment);
		}
		return series.points()
			.stream()
			.filter((point) -> point.isComparable() && point.period().interval().isPresent()
					&& !point.period().end().isAfter(named.to()))
			.reduce((_, second) -> second)
			.flatMap((point) -> new Bases(series, step.natural(comparison(point, moment))).endedBy(named.to(),
					point.period().interval()));
	}

	private static Interval interval(Point point, Moment moment) {
		return moment.registry().metricOrUnlisted(point.chosen().series().metric()).statedEvery();
	}

	private static Optional<Point> newest(Series series, @Nullable LocalDate day, Moment moment) {
		var last = (day != null) ? day : LocalDate.MAX;
		return series.newestBy(last)
			.map((point) -> regular(point, series, last, moment))
			.filter((point) -> day == null
					|| !point.period().end().isBefore(interval(point, moment).before(day, INTERVALS_SHOWN)));
	}

	/** A single day among months is no month: the newest month is held against one. */
	private static Point regular(Point newest, Series series, LocalDate last, Moment moment) {
		var usual = interval(newest, moment);
		if (usual == Interval.DAY || !newest.period().interval().equals(Optional.of(Interval.DAY))) {
			return newest;
		}
		return series.points()
			.stream()
			.filter((point) -> point.isComparable() && point.period().interval().equals(Optional.of(usual))
					&& !point.period().end().isAfter(last))
			.reduce((_, second) -> second)
			.orElse(newest);
	}

}
