package dev.groundswell.metrics.statistic.flow;

import java.util.List;

import dev.groundswell.metrics.answer.ApiAnswer;
import dev.groundswell.metrics.answer.Items;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.answer.Questions;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Selections;
import dev.groundswell.metrics.series.SeriesParameters;
import dev.groundswell.metrics.series.SeriesReader;
import dev.groundswell.metrics.statistic.Definition;
import dev.groundswell.metrics.statistic.Recall;
import dev.groundswell.metrics.statistic.Statistic;
import dev.groundswell.metrics.week.Interval;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Amounts per day, week, month, quarter or year. */
@RestController
@Tag(name = "Statistics")
class FlowController implements Statistic {

	private static final Definition DEFINITION = new Definition("flows", "v1", "Amount per period",
			"Counter: F[a,b) = sum of d_i = C(end of last day) - C(end of the day before the first). Stated amounts: their "
					+ "sum. Rolling window of w days: month = R(end of month) x days / w; day x(t) = R(t) - R(t-1) + x(t-w)",
			"All comparable points of a series with measure level, before and after the period",
			List.of("A counter that falls by at most 1 percent and is back within 3 days: glitch, d = 0 until it exceeds its "
					+ "old maximum; deeper and back: dropout, likewise; both I where a boundary lies on it",
					"A fall that lasts: restatement, status B, a new segment, the step is not counted and its days are not observed",
					"A fall for good to at most 1 percent: reset, status B, d = the new value",
					"A fall less than 3 days before the newest reading: undecided, status P, nothing is counted",
					"A rise of which nine tenths are taken back within 3 days: spike, not counted",
					"A counter that stood still for 3 days or more in which, at the median pace of the two weeks before, it "
							+ "should have moved by ten of its printed units: freeze. Where the next step brings half of what "
							+ "was to be expected, it is spread evenly, E; else the days are of low reliability, U",
					"A boundary that was not read is put on the straight line between its neighbours, E; not where these are "
							+ "more than 3 days apart for days and weeks, 7 for months, 14 for quarters, 31 for years",
					"Never negative: a path that never falls has no negative rise",
					"Partial periods: status P, coverage, and a run rate that is not an amount; never compared with whole ones",
					"Rolling window: R(t) - R(t-7) is not an amount of a week and is refused; days only where the first window "
							+ "is known, from a window of zero or from the day of creation on; months E",
					"A window that fell to two thirds or less for at most 3 days and came back: halving, imputed, I; one below "
							+ "1 percent of what it filled up to: outage, no amount",
					"Rounded counters: uncertainty is half a printed unit for each reading the amount hangs on; an amount no "
							+ "larger than it is U",
					"Levels, shares and positions have no flow"),
			List.of("Own rules for counters that hubs recount, unlike increase() of Prometheus, which takes every fall for a "
					+ "restart", "SDMX content-oriented guidelines, code list CL_OBS_STATUS"),
			List.of("subject", "metric", "period", "weekEnding", "from", "to", "rootSource", "qualifiers", "group",
					"measure"));

	private final Questions questions;

	private final SeriesReader reader;

	FlowController(Questions questions, SeriesReader reader) {
		this.questions = questions;
		this.reader = reader;
	}

	@Override
	public Definition definition() {
		return DEFINITION;
	}

	@Override
	public List<FlowFigure> recompute(Recall recall) {
		var period = Interval.named(recall.variant().need("period")).orElseThrow(IllegalArgumentException::new);
		if (!period.spanAt(recall.period().start()).equals(recall.period())) {
			throw new IllegalArgumentException(recall.period() + " is no " + period);
		}
		var moment = recall.moment();
		return this.reader.read(Selections.of(recall.series(), moment), moment)
			.stream()
			.filter((series) -> series.key().equals(recall.key())
					&& series.points().stream().anyMatch(Point::isComparable))
			.map((series) -> new FlowStatistic(DEFINITION.id(), series, moment).over(recall.period(), period))
			.toList();
	}

	@ApiAnswer
	@GetMapping("/api/v1/statistics/flows")
	@Operation(summary = "Amounts per period", description = """
			What came in during a day, week, month, quarter or year: from counters by exact differences with repair, \
			from stated amounts by their sum, from rolling windows by the month. Without `from` and `to` the newest \
			period of each series that is complete, or ended by `weekEnding`. Where there is no amount, `value` is \
			null and `reason` says why. Never negative.""")
	Items<FlowFigure> flows(@ParameterObject SeriesParameters parameters, @ParameterObject FlowParameters flows,
			@ParameterObject MomentParameters moment, @ParameterObject PageParameters page) {
		var question = this.questions.of(moment, page);
		var periods = FlowPeriods.of(flows);
		var selection = Selections.of(parameters, question.moment());
		var read = this.reader.bySubject((parameters.measure() != null) ? selection : selection.measure("level"),
				question.moment());
		return question.page(read.flatMap(List::stream)
			.filter((series) -> series.points().stream().anyMatch(Point::isComparable))
			.flatMap((series) -> new FlowStatistic(DEFINITION.id(), series, question.moment()).of(periods).stream()));
	}

}
