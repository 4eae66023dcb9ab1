package dev.groundswell.metrics.statistic.level;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Values as stated, one a period and series. */
@RestController
@Tag(name = "Statistics")
class LevelController implements Statistic {

	private static final Definition DEFINITION = new Definition("levels", "v1", "Values as stated",
			"The value in force of each series and period",
			"Observations published by asOf, recorded by position, not withdrawn",
			List.of("Of several sources of one root: measured before reported, exact before others, then the newest "
					+ "publication, then the source's id; evidence lists every row that agrees",
					"A period that is only the day of publication is shown as such and never compared",
					"A period with a series break carries a note",
					"Stocks (levels, counters), flows and rolling windows are different kinds and are never added or compared",
					"Readings of counters and rolling windows that lie in a glitch, dropout, spike, restatement, reset, freeze, "
							+ "halving or outage (rules: see flows) keep the stated value, with the finding's status and words"),
			List.of("SDMX content-oriented guidelines, code list CL_OBS_STATUS"),
			List.of("subject", "metric", "measure", "rootSource", "qualifiers", "group", "weekEnding", "publishedFrom",
					"publishedTo", "behaviour"));

	private static final List<String> BEHAVIOURS = List.of("level", "counter", "rolling", "flow", "share", "rank",
			"score", "money", "rate");

	private final Questions questions;

	private final SeriesReader reader;

	LevelController(Questions questions, SeriesReader reader) {
		this.questions = questions;
		this.reader = reader;
	}

	@Override
	public Definition definition() {
		return DEFINITION;
	}

	@Override
	public List<LevelFigure> recompute(Recall recall) {
		var moment = recall.moment();
		return this.reader.read(Selections.of(recall.series(), moment), moment)
			.stream()
			.flatMap((series) -> figures(series, moment, (_) -> true))
			.toList();
	}

	@ApiAnswer
	@GetMapping("/api/v1/statistics/levels")
	@Operation(summary = "Values as stated", description = """
			The points of the selected series as a flat list, each with the behaviour of its metric, so that stocks, \
			flows and rolling windows are told apart. Values are never repaired here; faults of counters and rolling \
			windows show as status, notes and `repairs`.""")
	Items<LevelFigure> levels(@ParameterObject SeriesParameters parameters,
			@Parameter(description = "Only metrics that behave so: level, counter, rolling, flow, share, rank, score, "
					+ "money or rate.", example = "counter") @RequestParam @Nullable String behaviour,
			@Parameter(description = "Last day a period may end on.",
					example = "2025-12-06") @RequestParam @Nullable String weekEnding,
			@Parameter(description = "First day of publication.") @RequestParam @Nullable String publishedFrom,
			@Parameter(description = "Last day of publication.") @RequestParam @Nullable String publishedTo,
			@ParameterObject MomentParameters moment, @ParameterObject PageParameters page) {
		var question = this.questions.of(moment, page);
		var wanted = Parse.word("behaviour", behaviour, BEHAVIOURS);
		var day = Parse.day("weekEnding", weekEnding);
		var from = Parse.day("publishedFrom", publishedFrom);
		var to = Parse.day("publishedTo", publishedTo);
		return question.page(this.reader.bySubject(Selections.of(parameters, question.moment()), question.moment())
			.flatMap(List::stream)
			.filter((series) -> wanted == null || wanted.equals(behaviour(series, question.moment())))
			.flatMap((series) -> figures(series, question.moment(), (point) -> point.isPublishedWithin(from, to)
					&& (day == null || !point.period().end().isAfter(day)))));
	}

	private static String behaviour(Series series, Moment moment) {
		return moment.registry().metricOrUnlisted(series.key().metric()).behaviour();
	}

	/**
	 * Faults are told by the days after them too, so the whole series is looked at
	 * whatever points are wanted.
	 */
	private static Stream<LevelFigure> figures(Series series, Moment moment, Predicate<Point> wanted) {
		var levels = new Levels(DEFINITION.id(), series, moment);
		return series.points().stream().filter(wanted).map(levels::figure);
	}

}
