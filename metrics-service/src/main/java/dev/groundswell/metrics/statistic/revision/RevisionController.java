package dev.groundswell.metrics.statistic.revision;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import dev.groundswell.metrics.answer.ApiAnswer;
import dev.groundswell.metrics.answer.Items;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.answer.Parse;
import dev.groundswell.metrics.answer.Questions;
import dev.groundswell.metrics.series.Selections;
import dev.groundswell.metrics.series.SeriesParameters;
import dev.groundswell.metrics.statistic.Definition;
import dev.groundswell.metrics.statistic.Recall;
import dev.groundswell.metrics.statistic.Statistic;
import dev.groundswell.metrics.store.ObservationStore;
import dev.groundswell.metrics.store.Row;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How sources revise what they stated. */
@RestController
@Tag(name = "Statistics")
class RevisionController implements Statistic {

	private static final Definition DEFINITION = new Definition("revisions", "v1", "Revisions of what was stated",
			"r = later vintage - first vintage; mean revision = Σr/n; mean absolute revision MAR = Σ|r|/n; "
					+ "share revised = revised/stated; large where |r| > 2·MAR",
			"Every vintage of each series, period and source, published by asOf and recorded by position",
			List.of("n counts what was stated more than once; stating the same value again is a revision of zero, and "
					+ "not revised",
					"Vintages come into force in the order of publication, then of recording: the last is compared "
							+ "with the first, whatever lies between",
					"What was withdrawn is no vintage", "Sources that differ from each other do not revise each other",
					"No mean over several units, and no percent of a first value that is not above zero",
					"The means are of what the parameters select"),
			List.of("Revisions analysis: mean revision and mean absolute revision (Di Fonzo 2005; McKenzie and Gamba 2008)"),
			List.of("subject", "metric", "measure", "rootSource", "qualifiers", "group", "source", "weekEnding"));

	private final Questions questions;

	private final ObservationStore store;

	RevisionController(Questions questions, ObservationStore store) {
		this.questions = questions;
		this.store = store;
	}

	@Override
	public Definition definition() {
		return DEFINITION;
	}

	@Override
	public List<RevisionFigure> recompute(Recall recall) {
		var source = recall.variant().need("source");
		var selection = Selections.of(recall.series(), recall.moment())
			.ending(recall.period().end(), recall.period().end());
		var rows = this.store.vintages(selection, recall.moment().asOf(), recall.moment().position());
		return Vintages.of(rows)
			.stream()
			.filter((each) -> each.latest().source().equals(source))
			.map((each) -> each.figure(false, recall.moment()))
			.toList();
	}

	@ApiAnswer
	@GetMapping("/api/v1/statistics/revisions")
	@Operation(summary = "Revisions of what was stated", description = """
			A line for each source, metric and measure, those with the most revisions first; in it the revised values. \
			A source that never stated anything twice has a line with no revisions.""")
	Items<RevisionSummary> revisions(@ParameterObject SeriesParameters parameters,
			@Parameter(description = "Who prints the figures.",
					example = "aicpb") @RequestParam @Nullable String source,
			@Parameter(description = "Last day a period may end on.",
					example = "2025-12-06") @RequestParam @Nullable String weekEnding,
			@ParameterObject MomentParameters moment, @ParameterObject PageParameters page) {
		var question = this.questions.of(moment, page);
		var now = question.moment();
		var selection = Selections.of(parameters, now).ending(null, Parse.day("weekEnding", weekEnding));
		var vintages = Vintages.of(this.store.vintages(selection, now.asOf(), now.position()))
			.stream()
			.collect(Collectors.groupingBy((each) -> line(each.latest())));
		var lines = this.store.statedIdentities(selection, now.asOf(), now.position())
			.stream()
			.filter((stated) -> source == null || stated.source().equals(source))
			.map((stated) -> RevisionSummary.of(stated,
					vintages.getOrDefault(List.of(stated.source(), stated.metric(), stated.measure()), List.of()), now))
			.sorted(Comparator.comparingInt(RevisionSummary::revised).reversed())
			.toList();
		return question.page(lines, lines.isEmpty() ? List.of("nothing is stated that fits") : List.of());
	}

	private static List<String> line(Row row) {
		return List.of(row.source(), row.series().metric(), row.series().measure());
	}

}
