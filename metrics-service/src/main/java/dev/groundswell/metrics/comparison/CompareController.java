package dev.groundswell.metrics.comparison;

import java.util.List;

import dev.groundswell.metrics.answer.ApiAnswer;
import dev.groundswell.metrics.answer.Items;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.answer.Parse;
import dev.groundswell.metrics.answer.Questions;
import dev.groundswell.metrics.problem.RequestException;
import dev.groundswell.metrics.series.Selections;
import dev.groundswell.metrics.series.SeriesReader;
import dev.groundswell.metrics.store.Selection;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Subjects side by side. */
@RestController
@Tag(name = "Comparison", description = "Subjects side by side in one population")
class CompareController {

	private static final int MOST_SUBJECTS = 20;

	private final Questions questions;

	private final SeriesReader reader;

	CompareController(Questions questions, SeriesReader reader) {
		this.questions = questions;
		this.reader = reader;
	}

	@ApiAnswer
	@GetMapping("/api/v1/compare")
	@Operation(summary = "Subjects side by side", description = """
			Every period that two or more of the subjects are stated for in one population, the newest first, with \
			the first subject as a multiple of each other. Populations are never mixed.""")
	Items<SideBySide> compare(
			@Parameter(description = "Two to twenty subject ids, with commas.",
					example = "qwen,llama") @RequestParam String subjects,
			@Parameter(description = "Metric id.", example = "cumulative_downloads") @RequestParam String metric,
			@Parameter(description = "Default: the measure that states the metric plainly.",
					example = "level") @RequestParam @Nullable String measure,
			@Parameter(description = "The population's root source.") @RequestParam @Nullable String rootSource,
			@Parameter(description = "Qualifiers a population must have.") @RequestParam @Nullable String qualifiers,
			@Parameter(description = "Last day a period may end on.",
					example = "2026-04-15") @RequestParam @Nullable String weekEnding,
			@ParameterObject MomentParameters moment, @ParameterObject PageParameters page) {
		var question = this.questions.of(moment, page);
		var now = question.moment();
		var named = Parse.list(List.of(subjects));
		if (named == null || named.size() < 2 || named.size() > MOST_SUBJECTS) {
			throw new RequestException.InvalidParameter("subjects", "names 2 to %d subjects".formatted(MOST_SUBJECTS));
		}
		Selections.subjects(named, null, now.registry());
		var known = Selections.metric(metric, now.registry());
		var series = this.reader.read(Selection.ALL.subjects(named)
			.metric(metric)
			.measure((measure != null) ? measure : known.plainMeasure())
			.population(rootSource, Parse.qualifiers("qualifiers", qualifiers))
			.ending(null, Parse.day("weekEnding", weekEnding)), now);
		return question.page(SideBySide.of(series, named, now));
	}

}
