package dev.groundswell.metrics.statistic.ram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.groundswell.metrics.answer.ApiAnswer;
import dev.groundswell.metrics.answer.Items;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.answer.Questions;
import dev.groundswell.metrics.population.Populations;
import dev.groundswell.metrics.series.SeriesReader;
import dev.groundswell.metrics.statistic.Definition;
import dev.groundswell.metrics.statistic.Recall;
import dev.groundswell.metrics.statistic.Statistic;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The Relative Adoption Metric in both published versions. */
@RestController
@Tag(name = "Statistics")
class RamController implements Statistic {

	private static final Definition DEFINITION = new Definition("ram", "v1", "Relative Adoption Metric",
			"v1: C_m(d) / median of C_j(d) over the ten most downloaded models ever of the size. v2: C_m(d) / K(d), where "
					+ "K(d) is the largest of the tenth largest counts of the size at the checkpoints up to d",
			"A counter of downloads of all models of one population and size; parameter_count; days of release",
			List.of("Checkpoints: 7, 14, 30, 60, 90, 180 and 365 days after release, of counts at the end of the day",
					"Sizes are parameters in all, never the active ones and never a range: [0,1) <1B; [1,5) 1-5B; [5,10) "
							+ "7-9B; [10,50); [50,100); [100,250); [250,inf) billion",
					"Release: the checked day, else the day the repository was created; a model without either is no member",
					"No count on the day: interpolated linearly between readings at most 31 days apart, status E; never "
							+ "before the first or after the last reading",
					"A counter that fell: the highest count until then, status B",
					"Fewer than ten models (v2: with a count at the age; v1: the ten, each with a count at the age): none",
					"A model younger than the age: not yet", "Variants of one model are separate models",
					"Evidence: the model's readings and those of the ten models that set each denominator, with all their "
							+ "sizes; the models below are named by population and populationHash"),
			List.of("ATOM Project, Relative Adoption Metric, January 2026 (v1)",
					"ATOM Project, Relative Adoption Metric, baseline 2026-Q2 (v2); that its cutoff is a running maximum "
							+ "is a reading of \"monotonic\""),
			List.of("formula", "metric", "baseline", "age", "bucket", "subject", "group", "rootSource", "qualifiers"));

	private final Questions questions;

	private final Pools pools;

	RamController(Questions questions, Populations populations, SeriesReader reader) {
		this.questions = questions;
		this.pools = new Pools(populations, reader);
	}

	@Override
	public Definition definition() {
		return DEFINITION;
	}

	@Override
	public List<RamFigure> recompute(Recall recall) {
		return statistics(RamRequest.of(recall), recall.moment()).stream().map(RamStatistic::line).toList();
	}

	@ApiAnswer
	@GetMapping("/api/v1/statistics/ram")
	@Operation(summary = "Downloads against the best of a size at the same age", description = """
			For each model and checkpoint, by size, the most downloaded first. Version 1 and version 2 are different \
			numbers: only by version 2 a value above 1 means as many downloads as one of the ten largest had at this \
			age. No number without formula, baseline and population: all stand beside it.""")
	Items<RamFigure> ram(@ParameterObject RamParameters parameters, @ParameterObject MomentParameters moment,
			@ParameterObject PageParameters page) {
		var question = this.questions.of(moment, page);
		var lines = statistics(RamRequest.of(parameters, question.moment()), question.moment());
		int from = Math.min(question.offset(), lines.size());
		int to = Math.min(from + question.limit(), lines.size());
		return question.items(lines.subList(from, to).stream().map(RamStatistic::line).toList(), to < lines.size(),
				lines.isEmpty() ? List.of("no model with a size, a day of release and a count up to the baseline")
						: List.of());
	}

	private List<RamStatistic> statistics(RamRequest request, Moment moment) {
		var lines = new ArrayList<RamStatistic>();
		for (var pool : this.pools.read(request, moment)) {
			pool.models()
				.stream()
				.filter((model) -> request.populations().wants(model.id()))
				.sorted(Comparator.comparing((Model model) -> model.newest().number())
					.reversed()
					.thenComparing(Model::id))
				.forEach((model) -> ages(request, pool, model).forEach((age) -> lines
					.add(new RamStatistic(DEFINITION.id(), pool, model, request.formula(), age, moment))));
		}
		return lines;
	}

	/** All ages asked for; by default only the first of those not reached yet. */
	private static List<Integer> ages(RamRequest request, Pool pool, Model model) {
		if (!request.reachedOnly()) {
			return request.ages();
		}
		var ages = new ArrayList<Integer>();
		for (int age : request.ages()) {
			ages.add(age);
			if (model.ageOn(pool.baseline()) < age) {
				break;
			}
		}
		return ages;
	}

}
