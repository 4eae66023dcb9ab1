package dev.groundswell.metrics.statistic.price;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.groundswell.metrics.answer.ApiAnswer;
import dev.groundswell.metrics.answer.Items;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.answer.Questions;
import dev.groundswell.metrics.population.Population;
import dev.groundswell.metrics.population.Populations;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.SeriesReader;
import dev.groundswell.metrics.statistic.Definition;
import dev.groundswell.metrics.statistic.Recall;
import dev.groundswell.metrics.statistic.Statistic;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tokens weighed by what they cost. */
@RestController
@Tag(name = "Statistics")
class PriceController implements Statistic {

	private static final Definition DEFINITION = new Definition("price-weighted-share", "v1", "Price-weighted share",
			"tokens_i x p_i over the sum of tokens_j x p_j, in percent; p = inputShare x input price + (1 - inputShare) x "
					+ "output price, of a million tokens",
			"Tokens of one population in one period; for each subject the newest list prices by the end of it, input and "
					+ "output from one list in one currency",
			List.of("Always an estimate, status E: input and output are not counted apart, list prices know no discounts for "
					+ "caching, batches or volume",
					"The part of the input is an assumption, 0.75 unless named; it stands in every line",
					"Free variants are listed at zero: their share is zero, and they are marked",
					"No price, or only one of the two, or another currency: left out, and the share of such tokens printed "
							+ "as uncovered; a line only when named",
					"Prices listed after the period are not looked at",
					"Tokens of different tokenizers are added as their provider counts them",
					"Subjects without tokens in the very period of the largest subject are left out",
					"The token share beside it is of the declared total, or of the subjects counted where none is declared"),
			List.of("Expenditure shares, as weights of price indices have them",
					"Criticism of token rankings, on free and cheap tokens counting as much as dear ones"),
			List.of("metric", "inputShare", "currency", "priceSource", "kind", "subject", "group", "rootSource",
					"qualifiers", "weekEnding"));

	private final Questions questions;

	private final Populations populations;

	private final SeriesReader reader;

	PriceController(Questions questions, Populations populations, SeriesReader reader) {
		this.questions = questions;
		this.populations = populations;
		this.reader = reader;
	}

	@Override
	public Definition definition() {
		return DEFINITION;
	}

	@Override
	public List<PriceFigure> recompute(Recall recall) {
		return baskets(PriceRequest.of(recall), recall.moment()).stream()
			.filter((basket) -> basket.period().equals(recall.period()))
			.flatMap((basket) -> basket.lines(true).stream())
			.toList();
	}

	@ApiAnswer
	@GetMapping("/api/v1/statistics/price-weighted-share")
	@Operation(summary = "Shares of tokens weighed by their list price",
			description = """
					For each subject with a price its part in the list value of all priced tokens, the dearest first, beside its \
					part in the tokens. An estimate; how many tokens it does not cover is printed.""")
	Items<PriceFigure> shares(@ParameterObject PriceParameters parameters, @ParameterObject MomentParameters moment,
			@ParameterObject PageParameters page) {
		var question = this.questions.of(moment, page);
		var request = PriceRequest.of(parameters, question.moment());
		var lines = baskets(request, question.moment()).stream()
			.flatMap((basket) -> basket.lines(parameters.subject() != null).stream())
			.toList();
		return question.page(lines,
				lines.isEmpty() ? List.of("no tokens with a list price in " + request.currency()) : List.of());
	}

	private List<Basket> baskets(PriceRequest request, Moment moment) {
		return this.populations.read(request.populations(), request.populations().metric().daysCurrent(), moment)
			.stream()
			.flatMap((population) -> basket(population, request, moment).stream())
			.toList();
	}

	private Optional<Basket> basket(Population population, PriceRequest request, Moment moment) {
		return population.series()
			.stream()
			.findFirst()
			.flatMap((largest) -> largest.newestBy(population.day()))
			.map(Point::period)
			.map((period) -> {
				var tokens = population.series().stream().flatMap((series) -> series.at(period).stream()).toList();
				var prices = PriceList.read(tokens.stream().map((point) -> point.chosen().series().subject()).toList(),
						period.end(), request, this.reader, moment);
				var items = new ArrayList<Basket.Item>();
				tokens.forEach((point) -> items.add(new Basket.Item(point,
						prices.of(point.chosen().series().subject(), population.counted().rootSource()))));
				var whole = population.wholes().stream().flatMap((series) -> series.at(period).stream()).findFirst();
				return new Basket(DEFINITION.id(), request, period, items, whole, population.day(), moment);
			});
	}

}
