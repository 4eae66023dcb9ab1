package dev.groundswell.metrics.statistic.forecast;

import java.util.List;
import java.util.Optional;

import dev.groundswell.metrics.answer.ApiAnswer;
import dev.groundswell.metrics.answer.Items;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.answer.Questions;
import dev.groundswell.metrics.answer.Variant;
import dev.groundswell.metrics.problem.RequestException;
import dev.groundswell.metrics.series.Selections;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.series.SeriesParameters;
import dev.groundswell.metrics.series.SeriesReader;
import dev.groundswell.metrics.statistic.Definition;
import dev.groundswell.metrics.statistic.Recall;
import dev.groundswell.metrics.statistic.Statistic;
import dev.groundswell.metrics.statistic.forecast.ForecastParameters.Asked;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What may come next, with how well such forecasts did before. */
@RestController
@Tag(name = "Statistics")
class ForecastController implements Statistic {

	private static final Definition DEFINITION = new Definition("forecast", "v1", "Forecast",
			"naive x(t); seasonal naive x(t - season), 7 days, 12 months or 4 quarters; drift x(t) + h (x(t) - x(1)) / "
					+ "(t - 1); damped Holt on ln(1 + x); for counters logistic and Bass curves",
			"The comparable points of a series cut into equal periods, at most the last 200",
			List.of("Below 8 periods without a hole there is no forecast, status N",
					"Holes of up to 3 periods are filled by equal steps and noted; a longer one ends what is looked at",
					"A restatement or reset of a counter ends what is looked at, and is noted",
					"Naive is always shown; best is the method with the smallest MASE",
					"MASE = mean absolute error over that of naive, from the same rolling origins, at most the last 52",
					"Intervals: quantiles of the misses of ln(1 + x) of that horizon from 20 origins on, Student's t "
							+ "from 5 on, else the random walk of the steps",
					"Coverage counts intervals made of earlier misses only",
					"Counters never fall, percentages stay within 0 and 100, nothing counted is below zero",
					"Curves: before the inflection, or where markets of very different size fit as well, only a range",
					"past: what it would have foretold one horizon earlier, of what was published by then"),
			List.of("Damped trend: Gardner and McKenzie 1985", "MASE: Hyndman and Koehler 2006",
					"Logistic: Verhulst 1838; Bass 1969"),
			List.of("subject", "metric", "measure", "rootSource", "qualifiers", "group", "horizon", "step", "method"));

	private static final int MOST_SERIES = 20;

	private final Questions questions;

	private final SeriesReader reader;

	ForecastController(Questions questions, SeriesReader reader) {
		this.questions = questions;
		this.reader = reader;
	}

	@Override
	public Definition definition() {
		return DEFINITION;
	}

	@Override
	public List<ForecastFigure> recompute(Recall recall) {
		var asked = new ForecastParameters(recall.variant().need("horizon"), recall.variant().need("step"), null)
			.asked();
		return recall.own(this.reader)
			.stream()
			.flatMap((series) -> lines(series, asked, recall.moment()).stream())
			.toList();
	}

	@ApiAnswer
	@GetMapping("/api/v1/statistics/forecast")
	@Operation(summary = "What may come next", description = """
			For each series every method that suits it, period by period, with intervals, its errors from earlier \
			origins, and what it would have foretold one horizon earlier. `subject` and `metric` are needed, and \
			must name at most 20 series.""")
	Items<ForecastFigure> forecast(@ParameterObject SeriesParameters parameters,
			@ParameterObject ForecastParameters forecast, @ParameterObject MomentParameters moment,
			@ParameterObject PageParameters page) {
		var question = this.questions.of(moment, page);
		var asked = forecast.asked();
		need("subject", parameters.subject());
		need("metric", parameters.metric());
		var now = question.moment();
		var measures = (parameters.measure() != null) ? List.of(parameters.measure()) : List.of("level", "share");
		var all = this.reader.read(Selections.of(parameters, now).measures(measures), now);
		if (all.size() > MOST_SERIES) {
			throw new RequestException.InvalidParameter("subject",
					"%d series are meant, at most %d can be foretold at once".formatted(all.size(), MOST_SERIES));
		}
		return question.page(
				all.stream().flatMap((series) -> lines(series, asked, now).stream()).filter(forecast::admits).toList());
	}

	private static void need(String parameter, @Nullable List<String> given) {
		if (given == null) {
			throw new RequestException.InvalidParameter(parameter, "is needed");
		}
	}

	private List<ForecastFigure> lines(Series series, Asked asked, Moment moment) {
		return new Forecasts(DEFINITION.id(), asked, moment, series, (then) -> earlier(series, then, moment)).lines();
	}

	private Optional<Series> earlier(Series series, Moment then, Moment now) {
		var recall = new Recall(Variant.NONE, series.key(), series.points().getLast().period(),
				then.asOf().isAfter(now.asOf()) ? now : then);
		return recall.own(this.reader);
	}

}
