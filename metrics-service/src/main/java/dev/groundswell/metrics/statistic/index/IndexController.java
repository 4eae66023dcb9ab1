package dev.groundswell.metrics.statistic.index;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.groundswell.metrics.answer.ApiAnswer;
import dev.groundswell.metrics.answer.Items;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.answer.Questions;
import dev.groundswell.metrics.population.Population;
import dev.groundswell.metrics.population.PopulationRequest;
import dev.groundswell.metrics.population.Populations;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.statistic.Definition;
import dev.groundswell.metrics.statistic.Recall;
import dev.groundswell.metrics.statistic.Statistic;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Several signals in one number. */
@RestController
@Tag(name = "Statistics")
class IndexController implements Statistic {

	private static final int BENCHMARK = 10;

	private static final Definition DEFINITION = new Definition("index", "v1", "Composite index",
			"z_ik = ln(1 + x_ik / B_k), B_k the benchmark's mean of signal k; I_i = sum of w_k z_ik over the sum of the "
					+ "w_k present, times 100 over the benchmark's mean of it",
			"For each signal the newest value of each subject of one population of one kind, at most two intervals (and "
					+ "a week) old",
			List.of("A subject that lacks a signal: the weights are spread over those it has, status E; missing is not zero",
					"A signal that no subject of the benchmark has, or with a mean of zero, counts for nobody",
					"Each signal left out in turn: the range of ranks says how much hangs on one signal",
					"Ranks are among the largest of each signal and the benchmark, not among all there are",
					"The default benchmark, the ten largest by the first signal, drifts and moves everyone: name it to hold "
							+ "it fixed",
					"Weights are a choice; those used stand in every line", "Positions are no signals"),
			List.of("DB-Engines ranking, on averages of normalised signals and on the drift of its benchmark in 2015"),
			List.of("signals", "kind", "benchmark", "subject", "group", "rootSource", "qualifiers", "weekEnding",
					"top"));

	private final Questions questions;

	private final Populations populations;

	IndexController(Questions questions, Populations populations) {
		this.questions = questions;
		this.populations = populations;
	}

	@Override
	public Definition definition() {
		return DEFINITION;
	}

	@Override
	public List<IndexFigure> recompute(Recall recall) {
		var statistic = statistic(IndexRequest.of(recall), recall.moment(), new ArrayList<>());
		return statistic.wanted().stream().map(statistic::of).toList();
	}

	@ApiAnswer
	@GetMapping("/api/v1/statistics/index")
	@Operation(summary = "Several signals in one number", description = """
			For each subject, the best first: the index, what it is made of, and the ranks it would have with each \
			signal left out. Weights, benchmark and its means stand in every line, for without them the number means \
			nothing.""")
	Items<IndexFigure> index(@ParameterObject IndexParameters parameters, @ParameterObject MomentParameters moment,
			@ParameterObject PageParameters page) {
		var question = this.questions.of(moment, page);
		var notes = new ArrayList<String>();
		var statistic = statistic(IndexRequest.of(parameters, question.moment()), question.moment(), notes);
		var wanted = statistic.wanted();
		int from = Math.min(question.offset(), wanted.size());
		int to = Math.min(from + question.limit(), wanted.size());
		if (wanted.isEmpty()) {
			notes.add("no subject asked for has a signal that the benchmark has too");
		}
		return question.items(wanted.subList(from, to).stream().map(statistic::of).toList(), to < wanted.size(), notes);
	}

	private IndexStatistic statistic(IndexRequest request, Moment moment, List<String> notes) {
		var largest = new LinkedHashMap<String, Optional<Population>>();
		LocalDate day = request.day();
		for (var metric : request.weights().keySet()) {
			var read = this.populations.read(populations(request, metric, day, moment),
					moment.registry().metricOrUnlisted(metric).daysCurrent(), moment);
			if (read.size() > 1) {
				notes
					.add(metric + " is counted in %d ways; the one with most subjects is taken".formatted(read.size()));
			}
			largest.put(metric, read.stream().findFirst());
			day = (day == null && !read.isEmpty()) ? read.getFirst().day() : day;
		}
		var benchmark = Optional.ofNullable(request.benchmark())
			.orElseGet(() -> leading(largest.firstEntry().getValue(), BENCHMARK));
		var subjects = new HashSet<String>(benchmark);
		largest.values().forEach((population) -> subjects.addAll(leading(population, request.top())));
		Optional.ofNullable(request.wanted()).ifPresent(subjects::addAll);
		var last = (day != null) ? day : moment.day();
		var data = request.weights()
			.entrySet()
			.stream()
			.map((entry) -> data(entry, largest.getOrDefault(entry.getKey(), Optional.empty()), request, subjects))
			.toList();
		return new IndexStatistic(DEFINITION.id(), request, data, benchmark, last, moment);
	}

	private static List<String> leading(Optional<Population> population, int most) {
		return population.stream()
			.flatMap((each) -> each.series().stream())
			.map((series) -> series.key().subject())
			.limit(most)
			.toList();
	}

	private static PopulationRequest populations(IndexRequest request, String metric, @Nullable LocalDate day,
			Moment moment) {
		var entry = moment.registry().metricOrUnlisted(metric);
		return new PopulationRequest(entry, entry.plainMeasure(), null, null, request.kind(), request.rootSource(),
				request.qualifiers(), day, Integer.MAX_VALUE);
	}

	private static SignalData data(Map.Entry<String, BigDecimal> signal, Optional<Population> read,
			IndexRequest request, Set<String> subjects) {
		if (read.isEmpty()) {
			return new SignalData(signal.getKey(), signal.getValue(), null, 0, List.of(), Map.of());
		}
		var population = read.get();
		var points = new HashMap<String, Point>();
		for (var series : population.series()) {
			if (subjects.contains(series.key().subject())) {
				series.newestBy(population.day()).ifPresent((point) -> points.put(series.key().subject(), point));
			}
		}
		return new SignalData(signal.getKey(), signal.getValue(), population.counted().rootSource(),
				population.subjects(), leading(read, request.top()), points);
	}

}
