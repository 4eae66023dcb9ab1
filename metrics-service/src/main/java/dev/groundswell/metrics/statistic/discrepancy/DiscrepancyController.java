package dev.groundswell.metrics.statistic.discrepancy;

import java.util.List;

import dev.groundswell.metrics.answer.ApiAnswer;
import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Items;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.answer.Parse;
import dev.groundswell.metrics.answer.Questions;
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

/** Figures that disagree. */
@RestController
@Tag(name = "Statistics")
class DiscrepancyController implements Statistic {

	private static final Definition DEFINITION = new Definition("discrepancies", "v1", "Figures that disagree",
			"ratio = max/min; symmetric difference = 200·|a-b|/(a+b)",
			"Every two figures about the same subject and metric that ought to agree",
			List.of("Comparability first: a qualifier other than the panel that differs makes the two not-comparable",
					"Confirmed within half a unit of the coarser figure's last significant digit, doubled for \"about\"; "
							+ "\"more than\" and \"at most\" are tested on one side",
					"Near within 5 percent, conflicting above",
					"growth-base: the base x1 / (1 + g) a stated growth needs, against the stated base and against the base "
							+ "another value with the same growth needs; equal within 0.5 percent, near within 5",
					"money: through the exchange rate of the day it was announced, else of the day it was repeated, "
							+ "each time of the nearest day before; equal within 1 percent, near within 5",
					"One root source that states several cuts of a thing does not disagree with itself",
					"Shares of different wholes are not-comparable, each shown at its newest",
					"Two bounds that leave room for each other are unverifiable",
					"The rules are those of POST /api/v1/verdicts, where a claim is judged by its own digits alone; "
							+ "of two figures, whichever judges the other more kindly is taken for the claim"),
			List.of("Implied-base test of growth claims", "Significant digits as the tolerance of a published number"),
			List.of("subject", "metric", "measure", "rootSource", "qualifiers", "group", "weekEnding"));

	private final Questions questions;

	private final SeriesReader reader;

	private final List<Search> searches;

	DiscrepancyController(Questions questions, SeriesReader reader) {
		this.questions = questions;
		this.reader = reader;
		this.searches = List.of(new LevelSearch(), new GrowthBaseSearch(), new MoneySearch(reader));
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
	@GetMapping("/api/v1/statistics/discrepancies")
	@Operation(summary = "Figures that disagree", description = """
			Conflicts first, then what cannot be compared, then near and confirmed pairs. Each with the first thing in \
			which the two differ and the reason of the verdict in words.""")
	Items<Discrepancy> discrepancies(@ParameterObject SeriesParameters parameters,
			@Parameter(description = "Only periods that had begun by this day.",
					example = "2025-12-20") @RequestParam @Nullable String weekEnding,
			@ParameterObject MomentParameters moment, @ParameterObject PageParameters page) {
		var question = this.questions.of(moment, page);
		var day = Parse.day("weekEnding", weekEnding);
		var now = question.moment();
		var series = this.reader.disputable(Selections.of(parameters, now), now)
			.stream()
			.map((each) -> new Series(each.key(),
					each.points()
						.stream()
						.filter((point) -> day == null || !point.period().start().isAfter(day))
						.toList()))
			.filter((each) -> !each.points().isEmpty())
			.toList();
		return question.page(this.searches.stream()
			.flatMap((search) -> search.in(series, now).stream())
			.sorted(Discrepancy.PRESSING)
			.toList());
	}

}
