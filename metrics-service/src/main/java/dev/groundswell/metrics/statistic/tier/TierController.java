package dev.groundswell.metrics.statistic.tier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.groundswell.metrics.answer.ApiAnswer;
import dev.groundswell.metrics.answer.Items;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.answer.Parse;
import dev.groundswell.metrics.answer.Questions;
import dev.groundswell.metrics.population.Census;
import dev.groundswell.metrics.population.CensusParameters;
import dev.groundswell.metrics.population.Censuses;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Selections;
import dev.groundswell.metrics.series.SeriesReader;
import dev.groundswell.metrics.statistic.Definition;
import dev.groundswell.metrics.statistic.Recall;
import dev.groundswell.metrics.statistic.Statistic;
import dev.groundswell.metrics.store.Selection;
import dev.groundswell.metrics.store.SeriesKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tiers instead of ranks where values do not lie apart. */
@RestController
@Tag(name = "Statistics")
class TierController implements Statistic {

	static final Definition DEFINITION = new Definition("tiers", "v1", "Tiers",
			"The best subject opens a tier; one joins it while its upper bound >= the lower bound of the one that opened "
					+ "it; the next opens another",
			"All subjects of one population with a comparable point for one period: the newest that at least half of "
					+ "them are stated for; with bounds=sources what other panels and root sources state for the same "
					+ "subjects and period",
			List.of("The one that opened a tier stays its anchor, so that a tier does not grow along a chain",
					"Bounds: a stated range; \"at least\" has no upper, \"at most\" no lower; else half a unit of the last "
							+ "significant digit, doubled for \"about\"",
					"bounds=sources: the least and the most of all that speak of the subject, each with its own rounding; "
							+ "they may differ in panel and root source only, and the population shown is not mixed",
					"A subject has a rank only where no other's bounds touch its own; bestRank and worstRank say the rest",
					"A stated range stands at its middle; of positions, which are not rounded, the smallest is the best"),
			List.of("Tiers by overlapping intervals around a fixed anchor, as asked for by arena leaderboards"),
			List.of("metric", "group", "kind", "measure", "rootSource", "qualifiers", "weekEnding", "bounds",
					"subject"));

	private final Questions questions;

	private final Censuses censuses;

	private final SeriesReader reader;

	TierController(Questions questions, Censuses censuses, SeriesReader reader) {
		this.questions = questions;
		this.censuses = censuses;
		this.reader = reader;
	}

	@Override
	public Definition definition() {
		return DEFINITION;
	}

	@Override
	public List<TierFigure> recompute(Recall recall) {
		var parameters = new TierParameters(recall.variant().need("bounds"), null);
		return this.censuses.of(recall.variant(), recall.key(), recall.period(), recall.moment())
			.stream()
			.flatMap((census) -> tiering(census, parameters.bySources(), recall.moment()).lines().stream())
			.toList();
	}

	@ApiAnswer
	@GetMapping("/api/v1/statistics/tiers")
	@Operation(summary = "Tiers of subjects that cannot be told apart", description = """
			One line a subject of each population, the best first: its tier, its bounds, the subject that opened the \
			tier, and its rank where its bounds touch nobody else's.""")
	Items<TierFigure> tiers(@ParameterObject CensusParameters parameters, @ParameterObject TierParameters tiers,
			@ParameterObject MomentParameters moment, @ParameterObject PageParameters page) {
		var question = this.questions.of(moment, page);
		boolean bySources = tiers.bySources();
		var named = Parse.list(tiers.subject());
		Selections.subjects(named, null, question.moment().registry());
		return question.page(this.censuses.newest(parameters, question.moment())
			.stream()
			.flatMap((census) -> tiering(census, bySources, question.moment()).lines().stream())
			.filter((line) -> named == null || named.contains(line.figure().subject()))
			.toList());
	}

	private Tiering tiering(Census census, boolean bySources, Moment moment) {
		return new Tiering(census, bySources ? others(census, moment) : Map.of(), bySources ? "sources" : "rounding",
				moment);
	}

	/** The same subjects and period as counted by others. */
	private Map<String, List<Point>> others(Census census, Moment moment) {
		var own = census.members().getFirst().chosen().series();
		var end = census.period().end();
		var others = new LinkedHashMap<String, List<Point>>();
		for (var series : this.reader.read(
				Selection.ALL.metric(own.metric()).measure(own.measure()).subjects(census.subjects()).ending(end, end),
				moment)) {
			if (isAnotherVoice(series.key(), own)) {
				series.at(census.period())
					.ifPresent((point) -> others.computeIfAbsent(series.key().subject(), (_) -> new ArrayList<>())
						.add(point));
			}
		}
		return others;
	}

	private static boolean isAnotherVoice(SeriesKey key, SeriesKey own) {
		return !key.population().equals(own.population()) && key.unit().equals(own.unit())
				&& withoutPanel(key).equals(withoutPanel(own));
	}

	private static Map<String, String> withoutPanel(SeriesKey key) {
		var qualifiers = new TreeMap<>(Figures.qualifiers(key.qualifiers()));
		qualifiers.remove("panel");
		return qualifiers;
	}

}
