package dev.groundswell.metrics.statistic;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import dev.groundswell.metrics.answer.ApiAnswer;
import dev.groundswell.metrics.answer.Items;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.answer.Questions;
import dev.groundswell.metrics.problem.RequestException;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of statistics. */
@RestController
@Tag(name = "Statistics", description = "Numbers computed from series")
class StatisticController {

	private final Questions questions;

	private final List<Definition> definitions;

	StatisticController(Questions questions, List<Statistic> statistics) {
		this.questions = questions;
		this.definitions = statistics.stream()
			.map(Statistic::definition)
			.sorted(Comparator.comparing(Definition::name))
			.toList();
	}

	@ApiAnswer
	@GetMapping("/api/v1/statistics")
	@Operation(summary = "Which statistics there are",
			description = "Each with its formula, inputs, edge rules and where the method comes from.")
	Items<Definition> statistics(@ParameterObject MomentParameters moment, @ParameterObject PageParameters page) {
		return this.questions.of(moment, page).page(this.definitions);
	}

	/** Whatever its parameters: the name is what is wrong. */
	@Hidden
	@GetMapping("/api/v1/statistics/{name}")
	Items<Definition> unknown(@PathVariable String name, @RequestParam Map<String, String> any) {
		throw new RequestException.UnknownThing("statistic", name,
				this.definitions.stream().map(Definition::name).toList());
	}

}
