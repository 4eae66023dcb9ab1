package dev.groundswell.metrics.statistic.streak;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.ApiAnswer;
import dev.groundswell.metrics.answer.Items;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.answer.Questions;
import dev.groundswell.metrics.arithmetic.Streak;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Selections;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.series.SeriesParameters;
import dev.groundswell.metrics.series.SeriesReader;
import dev.groundswell.metrics.series.Step;
import dev.groundswell.metrics.statistic.Definition;
import dev.groundswell.metrics.statistic.Recall;
import dev.groundswell.metrics.statistic.Statistic;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Periods in a row with growth, decline or a value above a bound. */
@RestController
@Tag(name = "Statistics")
class StreakController implements Statistic {

	private static final Definition DEFINITION = new Definition("streaks", "v1", "Streaks",
			"Longest and current run of consecutive periods with growth >= minimumChange, decline >= minimumChange, "
					+ "or value >= threshold",
			"The comparable points of each series, cut into days, weeks, months, quarters or years",
			List.of("A missing period ends a run, for missing is not zero, unless gaps allows it; it never counts",
					"Flows stated more often than the step are added up, and every day must be there",
					"Of anything else the last point of a period stands for it, at most 3 days before its end",
					"Weeks are counted back from the newest point", "Of equally long runs the latest is told",
					"A step shorter than the series is stated in: none, status N",
					"Positions neither grow nor decline: none, status N"),
			List.of("Runs, as in the runs test (Wald and Wolfowitz 1940), without a test"),
			List.of("subject", "metric", "measure", "rootSource", "qualifiers", "group", "step", "kind",
					"minimumChange", "threshold", "gaps"));

	private final Questions questions;

	private final SeriesReader reader;

	StreakController(Questions questions, SeriesReader reader) {
		this.questions = questions;
		this.reader = reader;
	}

	@Override
	public Definition definition() {
		return DEFINITION;
	}

	@Override
	public List<StreakFigure> recompute(Recall recall) {
		var run = Run.of(recall.variant());
		return recall.own(this.reader)
			.stream()
			.flatMap((series) -> line(series, run, recall.moment()).stream())
			.toList();
	}

	@ApiAnswer
	@GetMapping("/api/v1/statistics/streaks")
	@Operation(summary = "Periods in a row", description = """
			For each series the longest run of periods and the current one. Without `measure`: level and share. \
			Stated growth has runs too: `measure=growth_yoy&kind=above&threshold=100` for triple digits.""")
	Items<StreakFigure> streaks(@ParameterObject SeriesParameters parameters, @ParameterObject StreakParameters streaks,
			@ParameterObject MomentParameters moment, @ParameterObject PageParameters page) {
		var question = this.questions.of(moment, page);
		var run = Run.of(streaks);
		var measures = (parameters.measure() != null) ? List.of(parameters.measure()) : List.of("level", "share");
		var now = question.moment();
		return question.page(this.reader.bySubject(Selections.of(parameters, now).measures(measures), now)
			.flatMap(List::stream)
			.flatMap((series) -> line(series, run, now).stream()));
	}

	private static Optional<StreakFigure> line(Series series, Run run, Moment moment) {
		var points = Step.regular(series);
		if (points.isEmpty()) {
			return Optional.empty();
		}
		var natural = Step.natural(points);
		var step = (run.step() != null) ? run.step() : natural;
		var variant = run.variant(step).on(DEFINITION.id());
		var newest = points.getLast();
		var why = refusal(series, run, step.compareTo(natural) < 0);
		if (why != null) {
			var figure = Figures.stated(variant, newest, moment).status("N");
			return Optional.of(new StreakFigure(figure, run.kind(), step.code(), 0, null, null, 0, null, null,
					points.size(), 0, why));
		}
		var behaviour = moment.registry().metricOrUnlisted(series.key().metric()).behaviour();
		var steps = Step.of(points, behaviour, step, newest.period().end());
		var runs = run.in(steps);
		var inputs = Stream
			.concat(Stream.of(newest), steps.reversed().stream().flatMap((each) -> each.points().stream()))
			.distinct()
			.toList();
		int longest = runs.longestRun().map(Streak::length).orElse(0);
		var figure = Figures
			.computed(variant, inputs, moment,
					new Figures.Written(Integer.toString(longest), "periods", "streak", newest.chosen().basis()))
			.status(Figures.worstStatus(inputs));
		int missing = steps.isEmpty() ? 0 : steps.getLast().place() + 1 - steps.size();
		return Optional.of(new StreakFigure(figure, run.kind(), step.code(), longest, end(steps, runs.longest(), true),
				end(steps, runs.longest(), false), runs.currentRun().map(Streak::length).orElse(0),
				end(steps, runs.current(), true), end(steps, runs.current(), false), steps.size(), missing, null));
	}

	private static @Nullable String refusal(Series series, Run run, boolean tooShort) {
		if (tooShort) {
			return "the series is stated less often than that";
		}
		return (series.key().unit().equals("rank") && !run.isAbove()) ? "a position does not grow" : null;
	}

	private static @Nullable LocalDate end(List<Step> steps, @Nullable Streak run, boolean first) {
		return (run != null) ? steps.get(first ? run.first() : run.last()).span().end() : null;
	}

}
