package dev.groundswell.metrics.statistic.overtake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

import dev.groundswell.metrics.answer.ApiAnswer;
import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Items;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.answer.Parse;
import dev.groundswell.metrics.answer.Questions;
import dev.groundswell.metrics.series.Point;
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
			"First t with A(t) >= B(t) after A was behind; confirmed when it holds for k observations in a row",
			"Periods that both subjects are stated for in one population",
			List.of("Only common periods are compared; what is missing in one is skipped in both",
					"Drawing level is the first touch once the winner gets ahead",
					"Falling behind again before k observations leaves it unconfirmed",
					"Without subjects: all pairs among the hundred largest of each population"),
			List.of("Crossover dates depend on population and vintage: July, August and September 2025 were all "
					+ "published for one crossing"),
			List.of("metric", "subject", "from", "to", "confirm", "rootSource", "qualifiers", "group"));

	private static final int LARGEST = 100;

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
			Newest first. With `subject`, pairs one of which is named; with two subjects, that pair too. `from` and \
			`to` bound the first touch. Populations are never mixed.""")
	Items<Overtaking> overtakes(
			@Parameter(description = "Metric id.", example = "downloads_all_time") @RequestParam String metric,
			@ParameterObject OvertakeParameters parameters, @ParameterObject MomentParameters moment,
			@ParameterObject PageParameters page) {
		var question = this.questions.of(moment, page);
		var now = question.moment();
		var measure = Selections.metric(metric, now.registry()).plainMeasure();
		var from = Parse.day("from", parameters.from());
		var to = Parse.day("to", parameters.to());
		int confirm = (int) Parse.number("confirm", parameters.confirm(), 1, 4, 4);
		var named = Parse.list(parameters.subject());
		Selections.subjects(named, null, now.registry());
		var series = this.reader.read(Selection.ALL.metric(metric)
			.measure(measure)
			.subjects(Selections.subjects(null, parameters.group(), now.registry()))
			.population(parameters.rootSource(), Parse.qualifiers("qualifiers", parameters.qualifiers()))
			.ending(null, to), now);
		return question.page(duels(series, named, now).stream()
			.flatMap((duel) -> duel.overtakes(DEFINITION.id(), confirm, now).stream())
			.filter((overtaking) -> from == null || !overtaking.firstTouch().isBefore(from))
			.sorted(Comparator.comparing(Overtaking::firstTouch, Comparator.<LocalDate>reverseOrder())
				.thenComparing(Overtaking::winner)
				.thenComparing(Overtaking::loser)
				.thenComparing((overtaking) -> overtaking.winnerFigure().id()))
			.toList());
	}

	private static List<Duel> duels(List<Series> all, @Nullable List<String> named, Moment moment) {
		record Key(Object population, String kind) {
		}
		var groups = new LinkedHashMap<Key, List<Series>>();
		for (var series : all) {
			var subject = moment.registry().subjectOrUnlisted(series.key().subject());
			if (!moment.registry().isTotal(subject.id()) && series.points().stream().anyMatch(Point::isComparable)) {
				groups.computeIfAbsent(new Key(series.key().population(), subject.kind()), (_) -> new ArrayList<>())
					.add(series);
			}
		}
		return groups.values().stream().flatMap((group) -> pairs(group, named).stream()).toList();
	}

	private static List<Duel> pairs(List<Series> group, @Nullable List<String> named) {
		var contenders = (named != null) ? group : largest(group);
		var duels = new ArrayList<Duel>();
		for (int i = 0; i < contenders.size(); i++) {
			for (int j = i + 1; j < contenders.size(); j++) {
				var a = contenders.get(i);
				var b = contenders.get(j);
				if (named == null || named.contains(a.key().subject()) || named.contains(b.key().subject())) {
					duels.add(new Duel(a, b));
				}
			}
		}
		return duels;
	}

	private static List<Series> largest(List<Series> group) {
		return group.stream()
			.sorted(Comparator.comparing((Series series) -> series.points().getLast().number()).reversed())
			.limit(LARGEST)
			.toList();
	}

	/** Whose overtakes. */
	record OvertakeParameters(
			@Parameter(description = "Subject ids, repeated or with commas.",
					example = "qwen") @Nullable List<String> subject,
			@Parameter(description = "First day of the first touch.") @Nullable String from,
			@Parameter(description = "Last day of the first touch.") @Nullable String to,
			@Parameter(description = "Observations in a row that confirm one, 1 to 4. Default 4.",
					example = "2") @Nullable String confirm,
			@Parameter(description = "The population's root source.") @Nullable String rootSource,
			@Parameter(description = "The population's qualifiers.") @Nullable String qualifiers,
			@Parameter(description = "Only subjects of a group.") @Nullable String group) {
	}

}
