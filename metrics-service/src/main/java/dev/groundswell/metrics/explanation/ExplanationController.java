package dev.groundswell.metrics.explanation;

import java.util.List;

import dev.groundswell.metrics.answer.ApiAnswer;
import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.FigureId;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.Questions;
import dev.groundswell.metrics.problem.RequestException;
import dev.groundswell.metrics.statistic.Recall;
import dev.groundswell.metrics.statistic.Statistic;
import dev.groundswell.metrics.store.ObservationStore;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How figures came about. Nothing is stored for it: the id says how to compute anew. */
@RestController
@Tag(name = "Explanations", description = "What a figure was computed from, and how")
class ExplanationController {

	private final Questions questions;

	private final ObservationStore store;

	private final List<Statistic> statistics;

	ExplanationController(Questions questions, ObservationStore store, List<Statistic> statistics) {
		this.questions = questions;
		this.store = store;
		this.statistics = statistics;
	}

	@ApiAnswer
	@GetMapping("/api/v1/explanations/{figureId}")
	@Operation(summary = "How a figure came about", description = """
			The figure computed anew at its own asOf and position, with its definition, the observations that went in \
			and what was done to them. As a table: the observations.""")
	Explanation explanation(
			@Parameter(description = "The `id` of a figure, of any statistic.") @PathVariable String figureId) {
		var id = FigureId.parse(figureId).orElseThrow(() -> unknown(figureId));
		var statistic = this.statistics.stream()
			.filter((each) -> each.definition().id().equals(id.definition()))
			.findFirst()
			.orElseThrow(() -> unknown(figureId));
		var moment = this.questions.moment(new MomentParameters(id.asOf().toString(), Long.toString(id.position())));
		var key = this.store.series(id.series()).orElseThrow(() -> unknown(figureId));
		var figure = figure(statistic, new Recall(id.variant(), key, id.period(), moment), figureId);
		return Explanation.of(figure, statistic.definition(), id.variant().values(), moment);
	}

	private static Figure figure(Statistic statistic, Recall recall, String id) {
		try {
			return statistic.recompute(recall)
				.stream()
				.flatMap((line) -> line.figures().stream())
				.filter((figure) -> figure.id().equals(id))
				.findFirst()
				.orElseThrow(() -> unknown(id));
		}
		catch (IllegalArgumentException ex) {
			throw unknown(id);
		}
	}

	private static RequestException.UnknownThing unknown(String id) {
		return new RequestException.UnknownThing("figure", id, List.of());
	}

}
