package dev.groundswell.metrics.statistic.rollup;

import java.util.ArrayList;
import java.util.List;

import dev.groundswell.metrics.answer.ApiAnswer;
import dev.groundswell.metrics.answer.Items;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.answer.Parse;
import dev.groundswell.metrics.answer.Questions;
import dev.groundswell.metrics.grouping.Groupings;
import dev.groundswell.metrics.grouping.VariantRule;
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

/** Sums over groups. */
@RestController
@Tag(name = "Statistics")
class RollupController implements Statistic {

	static final Definition DEFINITION = new Definition("rollup", "v1", "Roll-up",
			"C(E, t) = Σ x_m(t) over the members m of E at t; growth (C1 - C0) / C0, in percent",
			"All subjects of one population with a comparable point for one period, the newest that at least half of "
					+ "them are stated for, and their points one step earlier; who belongs where as the registry has it",
			List.of("Current membership: who belongs at each period's end, a relation holding from its date on; constant "
					+ "membership: who belongs and is stated in both periods. Both sums and both growths are answered",
					"membershipChange is how much of the change is by who belongs, and a note says so",
					"Missing is not zero: a member stated one step earlier and not now is left out, status L, or carried "
							+ "on from at most two intervals before, status I",
					VariantRule.WORDS,
					"What belongs to several groups of a kind is a line named after all of them; what belongs to none is "
							+ "the line \"unknown\"; a row \"other\" is a line of its own",
					"Region: the subject's own, else where it is based, else its maker's, else its family's",
					"Size: total parameters in force, [0,1) billion, [1,5), [5,10) labelled 7-9B, [10,50), [50,100), "
							+ "[100,250), 250 and more; a range over several is unknown",
					"What is stated about a family as a whole is another population than its models and is never mixed in",
					"Positions, scores, rates and growth have no sum; audiences share people, status U",
					"Base missing, zero or below 1,000 of a count: no growth, with the reason",
					"A series break of a member between the two periods: status B"),
			List.of("Current and constant sample, as in panel and retail statistics (like-for-like sales)",
					"Size intervals and precision suffixes: the ATOM Project, tracked models 2026"),
			List.of("metric", "group", "kind", "measure", "rootSource", "qualifiers", "weekEnding", "groupBy",
					"subject", "period", "variants", "membership", "missing"));

	private final Questions questions;

	private final Censuses censuses;

	private final Groupings groupings;

	RollupController(Questions questions, Censuses censuses, Groupings groupings) {
		this.questions = questions;
		this.censuses = censuses;
		this.groupings = groupings;
	}

	@Override
	public Definition definition() {
		return DEFINITION;
	}

	@Override
	public List<RollupFigure> recompute(Recall recall) {
		var choice = RollupParameters.recalled(recall.variant());
		return this.censuses.of(recall.variant(), recall.key(), recall.period(), recall.moment())
			.stream()
			.flatMap((census) -> rollup(census, choice, recall.moment()).lines().stream())
			.toList();
	}

	@ApiAnswer
	@GetMapping("/api/v1/statistics/rollup")
	@Operation(summary = "Sums over families, regions, sizes and the like", description = """
			One line a group of each population: the sum over who belongs at the period's end and over those in both \
			periods, with the growth of each, how much of the change is by membership, and who is missing. \
			Repackagings are a line of their own.""")
	Items<RollupFigure> rollup(@ParameterObject CensusParameters parameters, @ParameterObject RollupParameters rollup,
			@ParameterObject MomentParameters moment, @ParameterObject PageParameters page) {
		var question = this.questions.of(moment, page);
		var request = PopulationRequest.of(parameters.population(), question.moment());
		Sums.require(request.metric(), request.measure());
		var choice = rollup.choice();
		var groups = Parse.list(rollup.subject());
		var lines = new ArrayList<RollupFigure>();
		var notes = new ArrayList<String>();
		for (var census : this.censuses.newest(parameters, question.moment())) {
			var sums = rollup(census, choice, question.moment());
			sums.lines().stream().filter((line) -> groups == null || groups.contains(line.group())).forEach(lines::add);
			notes.addAll(sums.notes());
		}
		return question.page(lines, notes);
	}

	private Rollup rollup(Census census, RollupParameters.Choice choice, Moment moment) {
		var comparison = Censuses.comparison(choice.comparison(), census.period(), census.population().metric());
		var before = this.censuses.before(census, comparison, moment).orElse(null);
		var grouping = this.groupings.by(choice.dimension(), Rollup.subjects(census, before), moment);
		return new Rollup(census, before, comparison, choice, grouping, moment);
	}

}
