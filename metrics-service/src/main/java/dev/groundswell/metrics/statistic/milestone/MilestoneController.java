package dev.groundswell.metrics.statistic.milestone;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.ApiAnswer;
import dev.groundswell.metrics.answer.Items;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.answer.Parse;
import dev.groundswell.metrics.answer.Questions;
import dev.groundswell.metrics.arithmetic.RoundNumbers;
import dev.groundswell.metrics.problem.RequestException;
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

/** When series reached round numbers, or are expected to. */
@RestController
@Tag(name = "Statistics")
class MilestoneController implements Statistic {

	private static final Definition DEFINITION = new Definition("milestones", "v1", "Milestones",
			"min t : C(t) >= N; time to N = min t - release; expected: (N - C) / daily rise, and ln(N / C) / daily "
					+ "log growth, of the last 28 days",
			"The comparable points of each series; the creation day of the subject",
			List.of("Reached between two observations: both days are told",
					"Reached before the first observation: left-censored, at most so many days",
					"Not reached: right-censored, at least so many days",
					"The release day is the creation day of the repository; corrected release days are not known",
					"The pace is taken from the last point 28 to 100 days before the newest",
					"Earliest and latest by the fastest and slowest of the last four steps; a step is a week, or one "
							+ "observation where they are rarer",
					"Nothing is foretold beyond two years, nor of what does not rise",
					"Positions, scores and rates have no milestones"),
			List.of("Time to N, right-censored, as in survival analysis (Kaplan and Meier 1958)"),
			List.of("subject", "metric", "measure", "rootSource", "qualifiers", "group", "goal"));

	private static final Set<String> WITHOUT = Set.of("rank", "score", "rate");

	private static final int MOST_GOALS = 20;

	private static final BigDecimal LARGEST = BigDecimal.TEN.pow(18);

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	private final Questions questions;

	private final SeriesReader reader;

	MilestoneController(Questions questions, SeriesReader reader) {
		this.questions = questions;
		this.reader = reader;
	}

	@Override
	public Definition definition() {
		return DEFINITION;
	}

	@Override
	public List<MilestoneFigure> recompute(Recall recall) {
		var goals = goals(List.of(recall.variant().need("goal")));
		return recall.own(this.reader).stream().flatMap((series) -> lines(series, goals, recall.moment())).toList();
	}

	@ApiAnswer
	@GetMapping("/api/v1/statistics/milestones")
	@Operation(summary = "Round numbers reached, and the next one", description = """
			For each series and goal the first period at or above it, or when it is expected. Without `goal`: the \
			two largest of 1, 2 and 5 times powers of ten that the newest value has, and the next.""")
	Items<MilestoneFigure> milestones(@ParameterObject SeriesParameters parameters,
			@Parameter(description = "Numbers to reach, repeated or with commas, at most 20.",
					example = "1000000") @RequestParam @Nullable List<String> goal,
			@ParameterObject MomentParameters moment, @ParameterObject PageParameters page) {
		var question = this.questions.of(moment, page);
		var goals = goals(Parse.list(goal));
		var measures = (parameters.measure() != null) ? List.of(parameters.measure()) : List.of("level", "share");
		var now = question.moment();
		return question.page(this.reader.bySubject(Selections.of(parameters, now).measures(measures), now)
			.flatMap(List::stream)
			.flatMap((series) -> lines(series, goals, now)));
	}

	private static @Nullable List<BigDecimal> goals(@Nullable List<String> texts) {
		if (texts == null) {
			return null;
		}
		if (texts.isEmpty() || texts.size() > MOST_GOALS) {
			throw new RequestException.InvalidParameter("goal", "1 to %d numbers".formatted(MOST_GOALS));
		}
		return texts.stream().map(MilestoneController::goal).distinct().sorted().toList();
	}

	private static BigDecimal goal(String text) {
		var goal = Parse.decimal("goal", text, BigDecimal.ZERO, LARGEST);
		if (goal == null || goal.signum() == 0) {
			throw new RequestException.InvalidParameter("goal", "must be above zero");
		}
		return goal.stripTrailingZeros();
	}

	private static Stream<MilestoneFigure> lines(Series series, @Nullable List<BigDecimal> goals, Moment moment) {
		var behaviour = moment.registry().metricOrUnlisted(series.key().metric()).behaviour();
		if (WITHOUT.contains(behaviour)) {
			return Stream.empty();
		}
		var milestones = new Milestones(DEFINITION.id(), series, moment);
		boolean percent = series.key().unit().equals("percent") && series.key().measure().equals("share");
		return milestones.newest()
			.stream()
			.flatMap((newest) -> ((goals != null) ? goals : RoundNumbers.around(newest)).stream())
			.filter((goal) -> !percent || goal.compareTo(WHOLE) <= 0)
			.map(milestones::of);
	}

}
