package dev.groundswell.metrics.statistic.level;

import java.time.LocalDate;
import java.util.List;

import dev.groundswell.metrics.answer.ApiAnswer;
import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Items;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.answer.Parse;
import dev.groundswell.metrics.answer.Questions;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Selections;
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

/** Values as stated, one a period and series. */
@RestController
@Tag(name = "Statistics")
class LevelController implements Statistic {

	private static final Definition DEFINITION = new Definition("levels", "v1", "Values as stated",
			"The value in force of each series and period",
			"Observations published by asOf, recorded by position, not withdrawn",
			List.of("Of several sources of one root: measured before reported, exact before others, then the newest "
					+ "publication, then the source's id; evidence lists every row that agrees",
					"A period that is only the day of publication is shown as such and never compared",
					"A period with a series break carries a note"),
			List.of("SDMX content-oriented guidelines, code list CL_OBS_STATUS"), List.of("subject", "metric",
					"measure", "rootSource", "qualifiers", "group", "weekEnding", "publishedFrom", "publishedTo"));

	private final Questions questions;

	private final SeriesReader reader;

	LevelController(Questions questions, SeriesReader reader) {
		this.questions = questions;
		this.reader = reader;
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
	@GetMapping("/api/v1/statistics/levels")
	@Operation(summary = "Values as stated", description = "The points of the selected series as a flat list.")
	Items<Figure> levels(@ParameterObject SeriesParameters parameters,
			@Parameter(description = "Last day a period may end on.",
					example = "2025-12-06") @RequestParam @Nullable String weekEnding,
			@Parameter(description = "First day of publication.") @RequestParam @Nullable String publishedFrom,
			@Parameter(description = "Last day of publication.") @RequestParam @Nullable String publishedTo,
			@ParameterObject MomentParameters moment, @ParameterObject PageParameters page) {
		var question = this.questions.of(moment, page);
		var selection = Selections.of(parameters, question.moment()).ending(null, Parse.day("weekEnding", weekEnding));
		LocalDate from = Parse.day("publishedFrom", publishedFrom);
		LocalDate to = Parse.day("publishedTo", publishedTo);
		return question.page(this.reader.read(selection, question.moment())
			.stream()
			.flatMap((series) -> series.points().stream())
			.filter((point) -> point.isPublishedWithin(from, to))
			.map((point) -> Figures.stated(DEFINITION.id(), point, question.moment()))
			.toList());
	}

}
