package dev.groundswell.metrics.statistic.freshness;

import java.util.List;

import dev.groundswell.metrics.answer.ApiAnswer;
import dev.groundswell.metrics.answer.DependsOnNow;
import dev.groundswell.metrics.answer.Figured;
import dev.groundswell.metrics.answer.Items;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.answer.Questions;
import dev.groundswell.metrics.statistic.Definition;
import dev.groundswell.metrics.statistic.Recall;
import dev.groundswell.metrics.statistic.Statistic;
import dev.groundswell.metrics.store.ObservationStore;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How old each source is. */
@RestController
@Tag(name = "Statistics")
class FreshnessController implements Statistic {

	private static final Definition DEFINITION = new Definition("freshness", "v1", "Age of the sources",
			"(asOf - last publication) / usual interval",
			"Publication times of the observations in force, by source and by root source",
			List.of("Late above 1.5 intervals, stale above 3",
					"A source without a usual interval is unknown, not fresh"),
			List.of("Alert on timestamps, not on ages: Prometheus instrumentation practice"), List.of());

	private final Questions questions;

	private final ObservationStore store;

	FreshnessController(Questions questions, ObservationStore store) {
		this.questions = questions;
		this.store = store;
	}

	@Override
	public Definition definition() {
		return DEFINITION;
	}

	@Override
	public List<Figured> recompute(Recall recall) {
		return List.of();
	}

	@ApiAnswer
	@DependsOnNow
	@GetMapping("/api/v1/statistics/freshness")
	@Operation(summary = "Age of the sources", description = "Every source and root source that speaks, as of `asOf`.")
	Items<SourceFreshness> freshness(@ParameterObject MomentParameters moment, @ParameterObject PageParameters page) {
		var question = this.questions.of(moment, page);
		var now = question.moment();
		return question.page(this.store.sourceAges(now.asOf(), now.position())
			.stream()
			.map((age) -> SourceFreshness.of(age, now))
			.toList());
	}

}
