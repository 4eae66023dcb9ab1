package dev.groundswell.metrics.statistic.decomposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.groundswell.metrics.answer.ApiAnswer;
import dev.groundswell.metrics.answer.Items;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.answer.Parse;
import dev.groundswell.metrics.answer.Questions;
import dev.groundswell.metrics.population.Population;
import dev.groundswell.metrics.population.PopulationParameters;
import dev.groundswell.metrics.population.Populations;
import dev.groundswell.metrics.series.Selections;
import dev.groundswell.metrics.statistic.Definition;
import dev.groundswell.metrics.statistic.Recall;
import dev.groundswell.metrics.statistic.Statistic;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Contributions to growth, and what the change of a share is made of. */
@RestController
@Tag(name = "Statistics")
class DecompositionController implements Statistic {

	private static final Definition DEFINITION = new Definition("decomposition", "v1", "What a change is made of",
			"Growth: c_i = (x_i1 - x_i0) / X_0, sum of c_i = G. Share: within = (w0 + w1)/2 x (r1 - r0), between = "
					+ "((r0 + r1)/2 - (S0 + S1)/2) x (w1 - w0), sum of both over all strata = S1 - S0",
			"The largest subjects of each population, in two periods; X is the sum of what is stated for them, never a "
					+ "declared total",
			List.of("Entrants (no value at the base) and exits (none later) count with all they have, and are labelled",
					"Printed parts add up to the printed whole: rounded down, the missing units to the largest remainders",
					"Midpoint weights, so nothing is left over; the mean share is subtracted between strata, which changes no sum",
					"A stratum that is empty in one period has there the share it has in the other: all of it is between",
					"A subject is in one stratum: its maker, its family, its first group of the kind by id; else in unassigned",
					"A period counts where at least half as many subjects are stated for it as for the best of its length",
					"Of daily snapshots the last one at most 3 days (week), 4 (month), 7 (quarter) or 14 (year) before the wanted "
							+ "day may be the base, status E",
					"A series break, restatement or reset of a subject between the two: status B and a note",
					"Shares, positions, scores and rates do not add up and are not taken apart",
					"Users of several apps are the same people: the whole is a sum of users, not of people"),
			List.of("E. M. Kitagawa, Components of a Difference Between Two Rates, 1955"),
			List.of("metric", "subject", "group", "kind", "measure", "rootSource", "qualifiers", "weekEnding", "top",
					"period", "from", "to", "numeratorGroup", "by"));

	private static final Set<String> ADDITIVE = Set.of("level", "counter", "rolling", "flow", "money");

	private final Questions questions;

	private final Populations populations;

	DecompositionController(Questions questions, Populations populations) {
		this.questions = questions;
		this.populations = populations;
	}

	@Override
	public Definition definition() {
		return DEFINITION;
	}

	@Override
	public List<DecompositionFigure> recompute(Recall recall) {
		var request = DecompositionRequest.recalled(recall);
		var moment = recall.moment();
		return this.populations.read(request.population(), request.days(), moment)
			.stream()
			.filter((population) -> population.counted().equals(recall.key().population()))
			.flatMap((population) -> lines(population, request, moment).stream())
			.filter((line) -> line.isAbout(recall.key().subject()))
			.map((line) -> line.figure().get())
			.toList();
	}

	@ApiAnswer
	@GetMapping("/api/v1/statistics/decomposition")
	@Operation(summary = "What a change is made of", description = """
			For each population of a metric what every subject contributed to its growth between two periods. With \
			`numeratorGroup` and `by`, the change of that group's share of the population, taken apart into what \
			happened within strata and between them: first the whole, then each stratum.""")
	Items<DecompositionFigure> decomposition(@ParameterObject PopulationParameters parameters,
			@ParameterObject DecompositionParameters asked, @ParameterObject MomentParameters moment,
			@ParameterObject PageParameters stretch) {
		var question = this.questions.of(moment, stretch);
		var request = DecompositionRequest.of(parameters, asked, question.moment());
		var wanted = Selections.subjects(Parse.list(parameters.subject()), null, question.moment().registry());
		if (!ADDITIVE.contains(request.population().metric().behaviour())
				|| !request.population().measure().equals("level")) {
			return question.page(List.of(),
					List.of("no decomposition: values of this metric and measure do not add up"));
		}
		var notes = new ArrayList<String>();
		var lines = new ArrayList<Line>();
		for (var population : this.populations.read(request.population(), request.days(), question.moment())) {
			var found = lines(population, request, question.moment());
			note(population, found).ifPresent(notes::add);
			found.stream()
				.filter((line) -> wanted == null || wanted.stream().anyMatch(line::isAbout))
				.forEach(lines::add);
		}
		if (lines.isEmpty() && notes.isEmpty()) {
			notes.add("no population of this metric is stated by then");
		}
		var page = question.page(lines, notes);
		return new Items<>(page.items().stream().map((line) -> line.figure().get()).toList(), page.next(), page.asOf(),
				page.position(), page.registryVersion(), page.notes());
	}

	private static List<Line> lines(Population population, DecompositionRequest request, Moment moment) {
		return Compared.of(population, request, moment).map((compared) -> {
			var variant = request.variant(population.day());
			var split = request.split();
			return (split != null) ? new ShareChange(DEFINITION.id(), variant, compared, split).lines()
					: new Contributions(DEFINITION.id(), variant, compared).lines();
		}).orElse(List.of());
	}

	private static Optional<String> note(Population population, List<Line> lines) {
		var name = population.counted().rootSource() + " " + population.counted().qualifiers();
		if (lines.isEmpty()) {
			return Optional.of("%s: no two periods to compare, or nothing at the base".formatted(name.strip()));
		}
		if (population.subjects() > population.series().size()) {
			return Optional.of("%s: the largest %d of %d subjects; raise top for more".formatted(name.strip(),
					population.series().size(), population.subjects()));
		}
		return Optional.empty();
	}

}
