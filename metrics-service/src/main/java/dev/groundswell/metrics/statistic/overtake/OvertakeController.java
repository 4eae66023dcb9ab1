package dev.groundswell.metrics.statistic.overtake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.ApiAnswer;
import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Items;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.answer.Parse;
import dev.groundswell.metrics.answer.Questions;
import dev.groundswell.metrics.population.Population;
import dev.groundswell.metrics.population.PopulationParameters;
import dev.groundswell.metrics.population.PopulationRequest;
import dev.groundswell.metrics.population.Populations;
import dev.groundswell.metrics.problem.RequestException;
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

/** Who passed whom. */
@RestController
@Tag(name = "Statistics")
class OvertakeController implements Statistic {

	private static final Definition DEFINITION = new Definition("overtakes", "v1", "Who passed whom",
			"firstTouch: first t with A(t) >= B(t) after A was behind, where A gets ahead before it is behind again; "
					+ "firstAhead: first t from there with A(t) > B(t); confirmed: the k-th observation from firstTouch, "
					+ "where A(t) >= B(t) in all k",
			"Periods that both subjects are stated for in one population",
			List.of("Only common periods are compared; what is missing in one is skipped in both",
					"Drawing level is the first touch once the winner gets ahead; falling back from level is nothing",
					"Rounded values stay level for days: firstTouch and firstAhead then differ",
					"Falling behind again before k observations leaves it unconfirmed",
					"A restatement or reset of either between the period before and the first touch: a note",
					"All pairs among the largest of each population, and with those asked for: largest by the newest "
							+ "value up to `to`, the smallest position for ranks, ties in the order of their ids"),
			List.of("Crossover dates depend on population and vintage: July, August and September 2025 were all "
					+ "published for one crossing"),
			List.of("metric", "subject", "from", "to", "confirm", "top", "rootSource", "qualifiers", "group"));

	private static final int MOST_OBSERVATIONS = 30;

	/** A century: everything. */
	private static final int ALL_DAYS = 36_525;

	private final Questions questions;

	private final SeriesReader reader;

	private final Populations populations;

	OvertakeController(Questions questions, SeriesReader reader, Populations populations) {
		this.populations = populations;
		this.questions = questions;
		this.reader = reader;
	}

	@Override
	public Definition definition() {
		return DEFINITION;
	}

	@Override
	public List<Figure> recompute(Recall recall) {
		return recall.stated(this.reader, DEFINITION.id());
	}

	@ApiAnswer
	@GetMapping("/api/v1/statistics/overtakes")
	@Operation(summary = "Who passed whom", description = """
			Newest first. Pairs among the `top` largest of each population; with `subject`, pairs one of which is \
			named, against these. `from` and `to` bound the first touch. Populations are never mixed.""")
	Items<Overtaking> overtakes(
			@Parameter(description = "Metric id.", example = "downloads_all_time") @RequestParam String metric,
			@ParameterObject OvertakeParameters parameters, @ParameterObject MomentParameters moment,
			@ParameterObject PageParameters page) {
		var question = this.questions.of(moment, page);
		var now = question.moment();
		var from = parameters.first();
		int confirm = (int) Parse.number("confirm", parameters.confirm(), 1, MOST_OBSERVATIONS, 4);
		var request = parameters.request(metric, now);
		var passings = question.page(this.populations.read(request, ALL_DAYS, now)
			.stream()
			.flatMap((population) -> duels(population, request, now))
			.flatMap((duel) -> duel.overtakes(DEFINITION.id(), confirm, now).stream())
			.filter((passing) -> from == null || !passing.firstTouch().isBefore(from))
			.sorted(Comparator.comparing(Duel.Passing::firstTouch, Comparator.<LocalDate>reverseOrder())
				.thenComparing(Duel.Passing::winner)
				.thenComparing(Duel.Passing::loser)
				.thenComparing((passing) -> passing.overtaking().winnerFigure().id()))
			.toList());
		return passings.with(passings.items().stream().map(Duel.Passing::overtaking).toList());
	}

	/** Each pair among those looked at of which one is named. */
	private static Stream<Duel> duels(Population population, PopulationRequest request, Moment moment) {
		var lines = population.series().stream().map((series) -> Duel.Line.of(series, moment)).toList();
		var duels = new ArrayList<Duel>();
		for (int i = 0; i < lines.size(); i++) {
			for (int j = i + 1; j < lines.size(); j++) {
				if (wants(request, lines.get(i)) || wants(request, lines.get(j))) {
					duels.add(new Duel(lines.get(i), lines.get(j)));
				}
			}
		}
		return duels.stream();
	}

	private static boolean wants(PopulationRequest request, Duel.Line line) {
		return request.wants(line.series().key().subject());
	}

	/** Whose overtakes. */
	record OvertakeParameters(
			@Parameter(description = "Subject ids, repeated or with commas.",
					example = "qwen") @Nullable List<String> subject,
			@Parameter(description = "First day of the first touch.") @Nullable String from,
			@Parameter(description = "Last day of the first touch.") @Nullable String to,
			@Parameter(description = "Observations in a row that confirm one, 1 to 30. Default 4.",
					example = "2") @Nullable String confirm,
			@Parameter(description = "How many of each population are held against each other, the largest first, "
					+ "1 to 1000. Default 100.", example = "25") @Nullable String top,
			@Parameter(description = "The population's root source.") @Nullable String rootSource,
			@Parameter(description = "The population's qualifiers.") @Nullable String qualifiers,
			@Parameter(description = "Only subjects of a group.") @Nullable String group) {

		/** The first day, which must not be after the last. */
		@Nullable LocalDate first() {
			var first = Parse.day("from", this.from);
			var last = Parse.day("to", this.to);
			if (first != null && last != null && first.isAfter(last)) {
				throw new RequestException.InvalidParameter("from", "%s is after %s".formatted(first, last));
			}
			return first;
		}

		PopulationRequest request(String metric, Moment moment) {
			return PopulationRequest
				.of(new PopulationParameters(metric, this.subject, this.group, null, null, this.rootSource,
						this.qualifiers, null, this.top), moment)
				.day(Parse.day("to", this.to));
		}

	}

}
