package dev.groundswell.metrics.verdict;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import dev.groundswell.metrics.answer.ApiAnswer;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.Questions;
import dev.groundswell.metrics.answer.Tabular;
import dev.groundswell.metrics.series.SeriesReader;
import dev.groundswell.metrics.store.ObservationStore;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the log says of claims. Stores nothing. */
@RestController
@Tag(name = "Verdicts", description = "Claims held against the log")
class VerdictController {

	private final Questions questions;

	private final SeriesReader reader;

	private final ObservationStore store;

	private final MoneyJudge money;

	VerdictController(Questions questions, SeriesReader reader, ObservationStore store) {
		this.questions = questions;
		this.reader = reader;
		this.store = store;
		this.money = new MoneyJudge(reader);
	}

	@ApiAnswer
	@PostMapping(path = "/api/v1/verdicts", consumes = "application/json")
	@Operation(summary = "Verdicts on claims",
			description = """
					Up to 500 claims, one verdict each, in their order. Comparability goes first: subject, metric, measure, \
					unit, what a share is of or a rank is in, period, region, platform, population, denominator, every other \
					qualifier; the first that differs is the answer (`not-comparable`). For a total that only grows the day \
					is looked at last. Another panel or root source is another opinion, and is judged. What the claim does \
					not say is assumed where the numbers agree, and is the answer where they do not; what a share is of, or \
					a rank is in, must be said. Then the number: `confirmed` within half a unit of the claim's last \
					significant digit (doubled for `approx`; `at_least` and `at_most` on one side), `near` within 5 percent, \
					else `conflicting`; of what is counted or defined otherwise, only the very number agrees. Money is held \
					against its own currency first, else through the exchange rate of the day it was announced or of the day \
					it was repeated, within 1 percent. A growth given with the value is tested through the base it needs. A claim \
					that equals an older vintage keeps its verdict against the value in force, with the reason "superseded". \
					Forecasts, unknown subjects and unknown metrics are `unverifiable`; the reason names the nearest ids. Nothing \
					confirms itself: observations listed in `without`, such as those that were read out of the text the claims \
					are from, are not looked at.""",
			requestBody = @RequestBody(required = true, content = @Content(mediaType = "application/json",
					schema = @Schema(implementation = Claims.class))))
	Verdicts verdicts(@ParameterObject MomentParameters moment, InputStream body) throws IOException {
		var asked = ClaimReader.read(body);
		var now = this.questions.moment(moment);
		var checker = new Checker(new Evidence(this.reader, this.store, now, asked.without()), this.money);
		return new Verdicts(asked.claims().stream().map(checker::check).toList(), now.asOf(), now.position(),
				now.registry().version(), Confidence.RULE);
	}

	/** Claims to be checked. */
	record Claims(@Schema(description = "At most 500") List<StatedClaim> claims,
			@Schema(description = "Ids of observations that are not looked at, at most 5000",
					example = "[\"o-250d3b0df52300000072\"]") Set<String> without) {

		Claims {
			claims = List.copyOf(claims);
			without = Set.copyOf(without);
		}

	}

	/** The verdicts, in the order of the claims. */
	record Verdicts(List<ClaimVerdict> items, Instant asOf, long position, int registryVersion,
			@Schema(description = "How the confidence labels are given") String confidenceRule) implements Tabular {

		@Override
		public List<?> rows() {
			return this.items;
		}

	}

}
