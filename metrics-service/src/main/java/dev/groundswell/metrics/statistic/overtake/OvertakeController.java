package dev.groundswell.metrics.statistic.overtake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
import dev.groundswell.metrics.series.Selections;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.series.SeriesReader;
import dev.groundswell.metrics.statistic.Definition;
import dev.groundswell.metrics.statistic.Recall;
import dev.groundswell.metrics.statistic.Statistic;
import dev.groundswell.metrics.store.Selection;
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
					"All pairs among the largest of each population, and with those asked for: largest by the newest "
							+ "value up to `to`, the smallest position for ranks, ties in the order of their ids"),
			List.of("Crossover dates depend on population and vintage: July, August and September 2025 were all "
					+ "published for one crossing"),
			List.of("metric", "subject", "from", "to", "confirm", "top", "rootSource", "qualifiers", "group"));

	private static final int LARGEST = 100;

	private static final int MOST_SUBJECTS = 1000;

	private static final int MOST_OBSERVATIONS = 30;

	private final Questions questions;

	private final SeriesReader reader;

	OvertakeController(Questions questions, SeriesReader reader) {
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
		var measure = Selections.metric(metric, now.registry()).plainMeasure();
		var from = Parse.day("from", parameters.from());
		var to = Parse.day("to", parameters.to());
		int confirm = (int) Parse.number("confirm", parameters.confirm(), 1, MOST_OBSERVATIONS, 4);
		int top = (int) Parse.number("top", parameters.top(), 1, MOST_SUBJECTS, LARGEST);
		var named = Parse.list(parameters.subject());
		Selections.subjects(named, null, now.registry());
		var series = this.reader.read(Selection.ALL.metric(metric)
			.measure(measure)
			.subjects(Selections.subjects(null, parameters.group(), now.registry()))
			.population(parameters.rootSource(), Parse.qualifiers("qualifiers", parameters.qualifiers()))
			.ending(null, to), now);
		return question.page(duels(series, new Contest(named, top), now).stream()
			.flatMap((duel) -> duel.overtakes(DEFINITION.id(), confirm, now).stream())
			.filter((overtaking) -> from == null || !overtaking.firstTouch().isBefore(from))
			.sorted(Comparator.comparing(Overtaking::firstTouch, Comparator.<LocalDate>reverseOrder())
				.thenComparing(Overtaking::winner)
				.thenComparing(Overtaking::loser)
				.thenComparing((overtaking) -> overtaking.winnerFigure().id()))
			.toList());
	}

	private static List<Duel> duels(List<Series> all, Contest contest, Moment moment) {
		record Key(Object population, String kind) {
		}
		var groups = new LinkedHashMap<Key, List<Series>>();
		for (var series : all) {
			var subject = moment.registry().subjectOrUnlisted(series.key().subject());
			if (!moment.registry().isTotal(subject.id()) && series.newestBy(LocalDate.MAX).isPresent()) {
				groups.computeIfAbsent(new Key(series.key().population(), subject.kind()), (_) -> new ArrayList<>())
					.add(series);
			}
		}
		return groups.values().stream().flatMap((group) -> contest.pairs(group, moment).stream()).toList();
	}

	/** Who is held against whom. */
	private record Contest(@Nullable List<String> named, int top) {

		List<Duel> pairs(List<Series> group, Moment moment) {
			var lines = contenders(group, moment).stream().map(Duel.Line::of).toList();
			var duels = new ArrayList<Duel>();
			for (int i = 0; i < lines.size(); i++) {
				for (int j = i + 1; j < lines.size(); j++) {
					if (this.named == null || isNamed(lines.get(i).series()) || isNamed(lines.get(j).series())) {
						duels.add(new Duel(lines.get(i), lines.get(j)));
					}
				}
			}
			return duels;
		}

		private boolean isNamed(Series series) {
			return this.named != null && this.named.contains(series.key().subject());
		}

		private List<Series> contenders(List<Series> group, Moment moment) {
			var byValue = Comparator
				.comparing((Series series) -> series.newestBy(LocalDate.MAX).orElseThrow().number());
			boolean lowestWins = moment.registry()
				.metricOrUnlisted(group.getFirst().key().metric())
				.behaviour()
				.equals("rank");
			var sorted = group.stream()
				.sorted((lowestWins ? byValue : byValue.reversed()).thenComparing((series) -> series.key().subject()))
				.toList();
			var largest = sorted.stream().limit(this.top);
			return Stream.concat(largest, sorted.stream().skip(this.top).filter(this::isNamed)).toList();
		}

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
	}

}
