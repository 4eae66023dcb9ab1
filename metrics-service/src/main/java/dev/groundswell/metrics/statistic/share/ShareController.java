package dev.groundswell.metrics.statistic.share;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.ApiAnswer;
import dev.groundswell.metrics.answer.Items;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.answer.Parse;
import dev.groundswell.metrics.answer.Question;
import dev.groundswell.metrics.answer.Questions;
import dev.groundswell.metrics.grouping.Group;
import dev.groundswell.metrics.grouping.Groupings;
import dev.groundswell.metrics.population.Census;
import dev.groundswell.metrics.population.CensusParameters;
import dev.groundswell.metrics.population.Censuses;
import dev.groundswell.metrics.population.PopulationRequest;
import dev.groundswell.metrics.population.Sums;
import dev.groundswell.metrics.problem.RequestException;
import dev.groundswell.metrics.series.Selections;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.series.NewestReader;
import dev.groundswell.metrics.series.SeriesParameters;
import dev.groundswell.metrics.series.SeriesReader;
import dev.groundswell.metrics.statistic.Definition;
import dev.groundswell.metrics.statistic.Recall;
import dev.groundswell.metrics.statistic.Statistic;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shares as sources state them, and shares of declared wholes. */
@RestController
@Tag(name = "Statistics")
class ShareController implements Statistic {

	static final Definition DEFINITION = new Definition("share", "v1", "Share of a named whole",
			"x / X, in percent; X is the denominator",
			"Shares that sources state, each with its denominator; levels of a population with a declared total; the "
					+ "subjects of one population, or their groups, for one period",
			List.of("A share without a denominator does not exist",
					"Shares of different denominators are never ranked or compared with each other",
					"Computed by itself only where the population declares a total (a subject of the group all-tracked) for "
							+ "the same period; what is missing is never taken for zero",
					"denominator=subject: that subject's level of the same metric, root source, period and qualifiers (a "
							+ "breakdown may differ), of what belongs to it only",
					"denominator=population: the sum of all subjects of the population, and its row \"other\", for one "
							+ "period, the newest that at least half of them are stated for; their number is in the "
							+ "denominator's name",
					"A population of one subject: status N and a note",
					"denominator=top-k: the sum of the k largest, of those only, and never a share of the whole",
					"groupBy: who belongs where at the period's end; what belongs nowhere is \"unknown\"",
					"A part above its whole is not answered; audiences share people, status U",
					"change is in percentage points, of the same denominator one step earlier; of ranges, bounds or "
							+ "approximate values status U and a note"),
			List.of("OpenRouter, State of AI 2025: 30 percent of all tokens and 72.7 percent of the top ten open models' "
					+ "tokens are both true"),
			List.of("subject", "metric", "measure", "group", "denominator", "groupBy", "period", "weekEnding",
					"rootSource", "qualifiers"));

	private final Questions questions;

	private final SeriesReader reader;

	private final NewestReader newest;

	private final Censuses censuses;

	private final Groupings groupings;

	ShareController(Questions questions, SeriesReader reader, NewestReader newest, Censuses censuses,
			Groupings groupings) {
		this.questions = questions;
		this.reader = reader;
		this.newest = newest;
		this.censuses = censuses;
		this.groupings = groupings;
	}

	@Override
	public Definition definition() {
		return DEFINITION;
	}

	@Override
	public List<ShareFigure> recompute(Recall recall) {
		var choice = ShareParameters.recalled(recall.variant());
		var moment = recall.moment();
		if (choice.isOfPopulation()) {
			var group = Optional.ofNullable(recall.variant().get("group")).orElse(recall.key().subject());
			return this.censuses.of(recall.variant(), recall.key(), recall.period(), moment)
				.flatMap((census) -> shares(census, choice, moment))
				.stream()
				.flatMap((shares) -> shares.parts((part) -> part.id().equals(group)).stream())
				.map(PopulationShares.Part::figure)
				.toList();
		}
		var day = recall.period().end();
		var shares = new DeclaredShares(day, choice, moment);
		var stated = this.reader.read(Selections.of(recall.series(), moment).ending(null, day), moment);
		return Stream.concat(shares.stated(stated), computed(recall.series(), shares).stream()).toList();
	}

	@ApiAnswer
	@GetMapping("/api/v1/statistics/share")
	@Operation(summary = "Shares with their denominators", description = """
			The newest share of each series ended by `weekEnding`, of any age: its period is printed with it. With \
			`metric`, levels are also divided by the declared total of their population, or by what `denominator` \
			declares to be the whole; where there is none, `notes` says so. With `groupBy`, shares of groups.""")
	Items<ShareFigure> share(@ParameterObject SeriesParameters parameters, @ParameterObject ShareParameters share,
			@ParameterObject MomentParameters moment, @ParameterObject PageParameters page) {
		var question = this.questions.of(moment, page);
		var choice = share.choice();
		return choice.isOfPopulation() ? ofPopulations(parameters, share, question) : declared(parameters,
				new DeclaredShares(Parse.day("weekEnding", share.weekEnding()), choice, question.moment()), question);
	}

	private Items<ShareFigure> declared(SeriesParameters parameters, DeclaredShares shares, Question question) {
		var denominator = shares.choice().denominator();
		var stated = shares.stated(this.reader.read(
				Selections.of(parameters, question.moment()).measure("share").ending(null, shares.day()),
				question.moment()));
		var computed = (parameters.metric() != null) ? computed(parameters, shares) : List.<ShareFigure>of();
		var items = Stream.concat(stated, computed.stream())
			.filter((share) -> denominator == null || share.denominator().equals(denominator))
			.sorted(Comparator.comparing((ShareFigure share) -> share.figure().metric())
				.thenComparing(ShareFigure::denominator)
				.thenComparing((share) -> share.figure().periodEnd(), Comparator.reverseOrder())
				.thenComparing((share) -> new BigDecimal(share.share()), Comparator.reverseOrder())
				.thenComparing((share) -> share.figure().id()))
			.toList();
		var why = (denominator != null) ? "nothing of this metric is stated as a part of %s".formatted(denominator)
				: "no population of this metric declares a total for the period";
		var notes = (parameters.metric() != null && computed.isEmpty()) ? List.of("no computed share: " + why)
				: List.<String>of();
		return question.page(items, notes);
	}

	private List<ShareFigure> computed(SeriesParameters parameters, DeclaredShares shares) {
		var moment = shares.moment();
		var selection = Selections.of(parameters, moment).measure("level").ending(null, shares.day());
		var wholes = this.reader.read(selection.subjects(shares.wholes()).population(parameters.rootSource(), null),
				moment);
		if (wholes.isEmpty()) {
			return List.of();
		}
		return shares.computed(this.newest.read(selection, moment, shares::base), wholes).toList();
	}

	private Items<ShareFigure> ofPopulations(SeriesParameters parameters, ShareParameters share, Question question) {
		var moment = question.moment();
		var choice = share.choice();
		var census = census(parameters, share.weekEnding());
		var request = PopulationRequest.of(census.population(), moment);
		Sums.require(request.metric(), request.measure());
		var wanted = wanted(parameters, choice, moment);
		var parts = new ArrayList<PopulationShares.Part>();
		var notes = new ArrayList<String>();
		for (var population : this.censuses.newest(census, moment)) {
			shares(population, choice, moment).ifPresentOrElse((shares) -> parts.addAll(shares.parts(wanted)),
					() -> notes.add("no computed share: %s declares no such total for %s"
						.formatted(population.name(moment.registry()), population.period())));
		}
		var page = question.page(parts, notes);
		return new Items<>(page.items().stream().map(PopulationShares.Part::figure).toList(), page.next(), page.asOf(),
				page.position(), page.registryVersion(), page.notes());
	}

	private static CensusParameters census(SeriesParameters parameters, @Nullable String weekEnding) {
		var metrics = Parse.list(parameters.metric());
		if (metrics == null || metrics.size() != 1) {
			throw new RequestException.InvalidParameter("metric", "one is needed for shares of a population");
		}
		return new CensusParameters(metrics.getFirst(), null, null, parameters.measure(), parameters.rootSource(),
				parameters.qualifiers(), weekEnding);
	}

	/** Which lines; a filter never narrows the whole. */
	private static Predicate<Group> wanted(SeriesParameters parameters, ShareParameters.Choice choice, Moment moment) {
		var named = Parse.list(parameters.subject());
		if (choice.dimension() != null) {
			if (parameters.group() != null) {
				throw new RequestException.InvalidParameter("group",
						"is not used with groupBy; name groups as subject");
			}
			return (group) -> named == null || named.contains(group.id());
		}
		var subjects = Selections.subjects(named, parameters.group(), moment.registry());
		Set<String> known = (subjects != null) ? new HashSet<>(subjects) : Set.of();
		return (group) -> subjects == null || known.contains(group.id());
	}

	private Optional<PopulationShares> shares(Census census, ShareParameters.Choice choice, Moment moment) {
		var comparison = Censuses.comparison(choice.comparison(), census.period(), census.population().metric());
		var before = this.censuses.before(census, comparison, moment);
		var subjects = Stream
			.concat(census.members().stream(), before.stream().flatMap((base) -> base.members().stream()))
			.map(Census::subject)
			.distinct()
			.toList();
		var dimension = choice.dimension();
		var grouping = (dimension != null) ? this.groupings.by(dimension, subjects, moment) : null;
		return Slice.of(census, choice, grouping, moment)
			.map((now) -> new PopulationShares(now,
					before.flatMap((base) -> Slice.of(base, choice, grouping, moment)).orElse(null), choice, grouping,
					moment));
	}

}
