package dev.groundswell.metrics.statistic.derivative;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

import dev.groundswell.metrics.answer.ApiAnswer;
import dev.groundswell.metrics.answer.Figured;
import dev.groundswell.metrics.answer.Items;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.answer.Question;
import dev.groundswell.metrics.answer.Questions;
import dev.groundswell.metrics.population.Populations;
import dev.groundswell.metrics.problem.RequestException;
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

/** Models that build on other models. */
@RestController
@Tag(name = "Statistics")
class DerivativeController implements Statistic {

	private static final Definition DEFINITION = new Definition("derivatives", "v1", "Derivative models",
			"Models with a tie derived-from to a base; share: new ones of a month over those of all tracked bases, in "
					+ "percent; reuse: downloads of the derivatives over those of the bases",
			"The registry version at the position: ties, ways (finetune, adapter, merge, quantized), days of creation; "
					+ "the newest downloads of each model, at most two intervals (and a week) old",
			List.of("Ties are as the models declare them; deleted models are gone, so past months are survivors only",
					"Several bases: full counts a model for each, fractional 1/n; with depth, a fraction of a fraction",
					"Quantizations are packaging, not adoption: every count is given with and without them",
					"Generations: each model once, at its least depth; circles end there",
					"A minimum of downloads leaves out models whose downloads are unknown; how many is said",
					"A model without a day of creation is in no month; how many is said",
					"Days of creation are the hub's: not when a model was first seen, and a card may be changed later",
					"Tracked bases are those the registry lists; a base of no family, organization or region counts in the "
							+ "denominator only",
					"Where no observation goes in, there is no figure: the evidence is the registry version in the log and "
							+ "the models named"),
			List.of("ATOM Project, derivative share: models with more than 5 downloads, by family or region of the base",
					"Hugging Face, base_model relations adapter, merge, quantized and finetune"),
			List.of("subject", "groupBy", "parents", "relation", "minimumDownloads", "metric", "rootSource",
					"qualifiers", "weekEnding", "depth; for new-shares also from, to"));

	private final Questions questions;

	private final Populations populations;

	DerivativeController(Questions questions, Populations populations) {
		this.questions = questions;
		this.populations = populations;
	}

	@Override
	public Definition definition() {
		return DEFINITION;
	}

	@Override
	public List<? extends Figured> recompute(Recall recall) {
		var variant = recall.variant();
		var request = DerivativeRequest.of(variant);
		var moment = recall.moment();
		var downloads = Downloads.read(recall, models(moment), this.populations);
		if (variant.need("of").equals("share")) {
			var month = variant.need("month");
			return new NewDerivatives(DEFINITION.id(), request, downloads, moment)
				.lines((each) -> each.toString().equals(month))
				.map(Supplier::get)
				.toList();
		}
		return statistics(request, downloads, moment).stream().map(DerivativeStatistic::line).toList();
	}

	@ApiAnswer
	@GetMapping("/api/v1/statistics/derivatives")
	@Operation(summary = "How many models build on what", description = """
			For each base, or bases taken together, those most built on first: how many models, by which way, with and \
			without quantizations, by generation, and their downloads against those of the bases.""")
	Items<DerivativeLine> derivatives(@ParameterObject DerivativeParameters parameters,
			@Parameter(description = "Generations, 1 to 50. Default 1: direct children.",
					example = "1") @RequestParam @Nullable String depth,
			@ParameterObject MomentParameters moment, @ParameterObject PageParameters page) {
		var question = this.questions.of(moment, page);
		var now = question.moment();
		var request = DerivativeRequest.of(parameters, depth, now);
		var downloads = Downloads.read(parameters, models(now), this.populations, now);
		var lines = statistics(request, downloads, now);
		return page(lines.stream().<Supplier<DerivativeLine>>map((each) -> each::line).toList(), question,
				notes(downloads));
	}

	/** Only the lines of the page are drawn up. */
	private static <T> Items<T> page(List<Supplier<T>> lines, Question question, List<String> notes) {
		int from = Math.min(question.offset(), lines.size());
		int to = Math.min(from + question.limit(), lines.size());
		return question.items(lines.subList(from, to).stream().map(Supplier::get).toList(), to < lines.size(), notes);
	}

	private static List<DerivativeStatistic> statistics(DerivativeRequest request, Downloads downloads, Moment moment) {
		return Bases.grouped(request, moment.registry())
			.entrySet()
			.stream()
			.map((entry) -> new DerivativeStatistic(DEFINITION.id(), request, downloads, moment, entry.getKey(),
					entry.getValue()))
			.sorted(Comparator.comparing(DerivativeStatistic::count)
				.reversed()
				.thenComparing(DerivativeStatistic::group))
			.toList();
	}

	@ApiAnswer
	@GetMapping("/api/v1/statistics/derivatives/new-shares")
	@Operation(summary = "Whose models the new ones of a month build on",
			description = """
					For each month and family (or base, organization, region) its part in all new derivatives, newest month and \
					largest share first. What is counted is in the registry: without a minimum of downloads there is no figure \
					and the evidence is the registry version.""")
	Items<NewDerivativeLine> newShares(@ParameterObject DerivativeParameters parameters,
			@Parameter(description = "First month.", example = "2025-01") @RequestParam @Nullable String from,
			@Parameter(description = "Last month.", example = "2025-03") @RequestParam @Nullable String to,
			@ParameterObject MomentParameters moment, @ParameterObject PageParameters page) {
		var question = this.questions.of(moment, page);
		var now = question.moment();
		var request = DerivativeRequest.of(byFamily(parameters), null, now);
		var first = month("from", from, YearMonth.of(1, 1));
		var last = month("to", to, YearMonth.from(now.day()));
		var downloads = Downloads.read(parameters, models(now), this.populations, now);
		var derivatives = new NewDerivatives(DEFINITION.id(), request, downloads, now);
		var notes = new ArrayList<>(notes(downloads));
		if (derivatives.undated() > 0) {
			notes.add("derivative models without a day of creation, in no month: " + derivatives.undated());
		}
		return page(derivatives.lines((month) -> !month.isBefore(first) && !month.isAfter(last)).toList(), question,
				notes);
	}

	private static DerivativeParameters byFamily(DerivativeParameters parameters) {
		return (parameters.groupBy() != null || parameters.subject() != null) ? parameters
				: new DerivativeParameters(null, Grouping.FAMILY.code(), parameters.parents(), parameters.relation(),
						parameters.minimumDownloads(), parameters.metric(), parameters.rootSource(),
						parameters.qualifiers(), parameters.weekEnding());
	}

	private static YearMonth month(String parameter, @Nullable String text, YearMonth otherwise) {
		try {
			return (text != null) ? YearMonth.parse(text) : otherwise;
		}
		catch (DateTimeException ex) {
			throw new RequestException.InvalidParameter(parameter,
					"\"%s\" is not a month such as 2025-03".formatted(text));
		}
	}

	private static List<String> notes(Downloads downloads) {
		if (downloads.points().isEmpty()) {
			return List.of("no downloads of these models are known");
		}
		return (downloads.others() > 0)
				? List.of("downloads are also counted otherwise; name a rootSource or qualifiers to choose")
				: List.of();
	}

	/** Every model that derives from something, and every base. */
	private static Set<String> models(Moment moment) {
		var lineage = moment.registry().lineage();
		var models = new TreeSet<>(lineage.bases());
		lineage.bases().forEach((base) -> lineage.children(base).forEach((tie) -> models.add(tie.model().id())));
		return models;
	}

}
