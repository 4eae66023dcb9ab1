package dev.groundswell.metrics.statistic.concentration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.groundswell.metrics.answer.ApiAnswer;
import dev.groundswell.metrics.answer.Items;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.answer.Questions;
import dev.groundswell.metrics.population.Census;
import dev.groundswell.metrics.population.CensusParameters;
import dev.groundswell.metrics.population.Censuses;
import dev.groundswell.metrics.population.PopulationRequest;
import dev.groundswell.metrics.population.Sums;
import dev.groundswell.metrics.statistic.Definition;
import dev.groundswell.metrics.statistic.Recall;
import dev.groundswell.metrics.statistic.Statistic;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How concentrated populations are. */
@RestController
@Tag(name = "Statistics")
class ConcentrationController implements Statistic {

	static final Definition DEFINITION = new Definition("concentration", "v1", "Concentration",
			"HHI = Σ s²; CR_k = the k largest s added up; effective numbers 1 / HHI and exp(-Σ s ln s); "
					+ "Gini = Σ (2i - n - 1) x_i / (n Σ x), x ascending; s = x / X, X the denominator",
			"All subjects of one population with a comparable point for one period: the newest that at least half of "
					+ "them are stated for",
			List.of("Denominator: for stated shares the whole they are shares of; else the declared total of the "
					+ "population, else the sum of its subjects and its row \"other\"",
					"What is left of the denominator is of unknown division: hhi takes it as endlessly many, hhiHigh as "
							+ "one, a row \"other\" likewise; Gini's coefficient is of the named alone",
					"CR_k is a lower bound when fewer than k subjects are named",
					"Missing is not zero: a subject without a point for the period is not counted; zeros that are "
							+ "stated are, unless excluded, and giniSubjects says of how many",
					"Narrowed to a group, the group's own sum is the whole; a declared total is not used",
					"Parts that exceed a declared total are not answered; stated shares that add up to more than 100 "
							+ "by rounding are divided by their sum",
					"Positions, scores, rates and growth have no sum; audiences share people, status U"),
			List.of("Herfindahl-Hirschman index, Hirschman 1945 and Herfindahl 1950", "Gini 1912",
					"Effective numbers, Hill 1973"),
			List.of("metric", "group", "kind", "measure", "rootSource", "qualifiers", "weekEnding", "k", "denominator",
					"zeros"));

	private final Questions questions;

	private final Censuses censuses;

	ConcentrationController(Questions questions, Censuses censuses) {
		this.questions = questions;
		this.censuses = censuses;
	}

	@Override
	public Definition definition() {
		return DEFINITION;
	}

	@Override
	public List<ConcentrationFigure> recompute(Recall recall) {
		var variant = recall.variant();
		var choice = new ConcentrationParameters(variant.need("k"), variant.need("denominator"), variant.need("zeros"))
			.choice();
		return this.censuses.of(recall.variant(), recall.key(), recall.period(), recall.moment())
			.flatMap((census) -> new Measurement(census, choice, recall.moment()).figure())
			.stream()
			.toList();
	}

	@ApiAnswer
	@GetMapping("/api/v1/statistics/concentration")
	@Operation(summary = "How concentrated populations are", description = """
			One line a population: Herfindahl-Hirschman index with bounds where not everybody is named, share of the \
			`k` largest, effective numbers, Gini's coefficient with its number of subjects. Every number is of the \
			`denominator` beside it.""")
	Items<ConcentrationFigure> concentration(@ParameterObject CensusParameters parameters,
			@ParameterObject ConcentrationParameters concentration, @ParameterObject MomentParameters moment,
			@ParameterObject PageParameters page) {
		var question = this.questions.of(moment, page);
		var request = PopulationRequest.of(parameters.population(), question.moment());
		Sums.require(request.metric(), request.measure());
		var choice = concentration.choice();
		var notes = new ArrayList<String>();
		var figures = this.censuses.newest(parameters, question.moment())
			.stream()
			.flatMap((census) -> measured(census, new Measurement(census, choice, question.moment()), notes).stream())
			.toList();
		return question.page(figures, notes);
	}

	private static Optional<ConcentrationFigure> measured(Census census, Measurement measurement, List<String> notes) {
		var figure = measurement.figure();
		if (figure.isEmpty()) {
			notes.add("%s on %s: no concentration, its subjects add up to nothing or to more than the declared total"
				.formatted(census.population().counted(), census.period().end()));
		}
		return figure;
	}

}
