package dev.groundswell.metrics.leaderboard;

import java.time.LocalDate;

import dev.groundswell.metrics.answer.ApiAnswer;
import dev.groundswell.metrics.answer.Items;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.answer.Questions;
import dev.groundswell.metrics.registry.Registry;
import dev.groundswell.metrics.store.ObservationStore;
import dev.groundswell.metrics.store.Selection;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Boards. */
@RestController
@Tag(name = "Leaderboards", description = "Who stands where in one population")
class LeaderboardController {

	private final Questions questions;

	private final Boards boards;

	private final ObservationStore store;

	LeaderboardController(Questions questions, Boards boards, ObservationStore store) {
		this.questions = questions;
		this.boards = boards;
		this.store = store;
	}

	@ApiAnswer
	@GetMapping(path = "/api/v1/leaderboards")
	@Operation(summary = "Which boards there are",
			description = "Metrics that are stated for at least one subject and can be ranked.")
	Items<BoardItem> leaderboards(@ParameterObject MomentParameters moment, @ParameterObject PageParameters page) {
		var question = this.questions.of(moment, page);
		var now = question.moment();
		var registry = now.registry();
		return question.page(this.store.statedMetrics(Selection.ALL, now.asOf(), now.position())
			.stream()
			.filter((stated) -> registry.metricOrUnlisted(stated.metric()).plainMeasure().equals(stated.measure()))
			.filter((stated) -> !registry.metricOrUnlisted(stated.metric()).behaviour().equals("rate"))
			.map((stated) -> BoardItem.of(stated, registry))
			.toList());
	}

	@ApiAnswer
	@GetMapping(path = "/api/v1/leaderboards/{metric}")
	@Operation(summary = "A board", description = """
			The newest period ended by `weekEnding`, at most two intervals old, each line with its own period. One \
			board never mixes populations (root source, qualifiers, unit, kind of subject); the one with most \
			subjects is shown unless named, and `populations` lists all. Ranks are dense; the previous rank is among \
			the subjects on the board now. `share` only where the population has a declared total.""")
	Leaderboard leaderboard(
			@Parameter(description = "Metric id.", example = "monthly_active_users") @PathVariable String metric,
			@ParameterObject LeaderboardParameters parameters, @ParameterObject MomentParameters moment,
			@ParameterObject PageParameters page) {
		var question = this.questions.of(moment, page);
		return Leaderboard.of(this.boards.read(parameters.of(metric), question.moment()), this.boards, question);
	}

	/** A board that can be asked for. */
	record BoardItem(String metric, String metricName, String unit, int subjects, LocalDate newestPeriodEnd) {

		static BoardItem of(ObservationStore.StatedMetric stated, Registry registry) {
			var metric = registry.metricOrUnlisted(stated.metric());
			return new BoardItem(metric.id(), metric.name(), metric.unit(), stated.subjects(),
					stated.newestPeriodEnd());
		}

	}

}
