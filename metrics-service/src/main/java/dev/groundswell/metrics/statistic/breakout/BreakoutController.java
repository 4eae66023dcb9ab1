package dev.groundswell.metrics.statistic.breakout;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

import dev.groundswell.metrics.answer.ApiAnswer;
import dev.groundswell.metrics.answer.Items;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.answer.Parse;
import dev.groundswell.metrics.answer.Questions;
import dev.groundswell.metrics.answer.Variant;
import dev.groundswell.metrics.population.PopulationParameters;
import dev.groundswell.metrics.population.PopulationRequest;
import dev.groundswell.metrics.population.Populations;
import dev.groundswell.metrics.statistic.Definition;
import dev.groundswell.metrics.statistic.Peers;
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

/** Volume above what the windows before lead one to expect. */
@RestController
@Tag(name = "Statistics")
class BreakoutController implements Statistic {

	private static final Definition DEFINITION = new Definition("breakouts", "v1", "Breakouts",
			"Excess = volume of the window - mean of the 3 equal windows before",
			"Four windows side by side that end " + "on the population's day, of its largest subjects",
			List.of("A flow: the sum of its days, and every day must be stated",
					"A counter: the differences of its readings; a negative step counts 0 and is noted, status B",
					"A counter not read at the end of a window: the last reading at most 3 days before, status E",
					"Levels, rolling windows, shares: the mean level of each window, which is not a volume",
					"A mean of less than half of a window's days, of a metric stated daily: none, status N; with some of them "
							+ "missing status E and a note; observedDays are those of each window",
					"Fewer than four whole windows: none, status N, with the reason",
					"Positions and scores have no volume",
					"Dispersion is the sample standard deviation of the 3 "
							+ "windows before; where it is zero, there is no ratio to it"),
			List.of("OpenRouter, trending models: excess over the mean of three preceding windows"), List.of("metric",
					"subject", "group", "kind", "measure", "rootSource", "qualifiers", "weekEnding", "top", "window"));

	private static final int LONGEST = 92;

	private final Questions questions;

	private final Populations populations;

	BreakoutController(Questions questions, Populations populations) {
		this.questions = questions;
		this.populations = populations;
	}

	@Override
	public Definition definition() {
		return DEFINITION;
	}

	@Override
	public List<BreakoutFigure> recompute(Recall recall) {
		int window = Peers.number(recall, "window", LONGEST);
		var request = Peers.request(recall);
		return Peers.again(recall, request, days(window), this.populations)
			.stream()
			.flatMap((population) -> population.of(recall.key().subject())
				.map(new Breakout(population, window, DEFINITION.id(), recall.variant(), recall.moment())::of)
				.stream())
			.toList();
	}

	@ApiAnswer
	@GetMapping("/api/v1/statistics/breakouts")
	@Operation(summary = "Excess growth", description = """
			For the largest subjects of each population what the last window holds above the mean of the three \
			before. The largest excess first; those without four windows last, with the reason.""")
	Items<BreakoutFigure> breakouts(@ParameterObject PopulationParameters parameters,
			@Parameter(description = "Days a window has, 1 to 92. Default 7.",
					example = "7") @RequestParam @Nullable String window,
			@ParameterObject MomentParameters moment, @ParameterObject PageParameters page) {
		var question = this.questions.of(moment, page);
		var request = PopulationRequest.of(parameters, question.moment());
		int days = (int) Parse.number("window", window, 1, LONGEST, 7);
		var lines = this.populations.read(request, days(days), question.moment()).stream().flatMap((population) -> {
			var variant = Peers.named(Variant.of("window", days), population, request, parameters.group());
			var breakout = new Breakout(population, days, DEFINITION.id(), variant, question.moment());
			return population.series()
				.stream()
				.filter((series) -> request.wants(series.key().subject()))
				.map(breakout::of)
				.sorted(Comparator.comparing(BreakoutController::excess,
						Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder())));
		}).toList();
		return question.page(lines);
	}

	private static @Nullable BigDecimal excess(BreakoutFigure line) {
		return (line.excess() != null) ? new BigDecimal(line.excess()) : null;
	}

	private static int days(int window) {
		return Breakout.WINDOWS * window + Volume.DAYS_BEFORE;
	}

}
