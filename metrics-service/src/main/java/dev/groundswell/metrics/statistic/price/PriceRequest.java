package dev.groundswell.metrics.statistic.price;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.Parse;
import dev.groundswell.metrics.answer.Variant;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.population.PopulationRequest;
import dev.groundswell.metrics.problem.RequestException;
import dev.groundswell.metrics.registry.Metric;
import dev.groundswell.metrics.series.Selections;
import dev.groundswell.metrics.statistic.Recall;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for, read from parameters.
 *
 * @param inputShare part of the tokens that are input: an assumption
 * @param priceSource whose list, or null
 */
record PriceRequest(BigDecimal inputShare, String currency, @Nullable String priceSource,
		PopulationRequest populations) {

	private static final String DEFAULT_SHARE = "0.75";

	private static final Pattern SHARE = Pattern.compile("0(\\.\\d{1,6})?|1(\\.0{1,6})?");

	private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

	static PriceRequest of(PriceParameters parameters, Moment moment) {
		var registry = moment.registry();
		var metric = (parameters.metric() != null) ? Selections.metric(parameters.metric(), registry)
				: registry.metricOrUnlisted("token_volume");
		var wanted = Selections.subjects(Parse.list(parameters.subject()), parameters.group(), registry);
		return new PriceRequest(share(parameters.inputShare()), currency(parameters.currency()),
				parameters.priceSource(),
				new PopulationRequest(flow(metric), "level", (wanted != null) ? Set.copyOf(wanted) : null, null,
						Selections.kind(parameters.kind()), parameters.rootSource(),
						Parse.qualifiers("qualifiers", parameters.qualifiers()),
						Parse.day("weekEnding", parameters.weekEnding()), Integer.MAX_VALUE));
	}

	/** As the id of a figure tells it. */
	static PriceRequest of(Recall recall) {
		var variant = recall.variant();
		var around = PopulationRequest.around(recall.key(), variant.needDay("day"), recall.moment());
		return new PriceRequest(share(variant.need("inputShare")), currency(variant.need("currency")),
				variant.get("priceSource"),
				new PopulationRequest(around.metric(), around.measure(), Set.of(recall.key().subject()), null,
						around.kind(), around.rootSource(), around.qualifiers(), around.day(), Integer.MAX_VALUE));
	}

	/** What decides the numbers. */
	Variant variant(LocalDate day) {
		return Variant.of("inputShare", Decimals.plain(this.inputShare))
			.and("currency", this.currency)
			.and("priceSource", this.priceSource)
			.and("day", day);
	}

	private static Metric flow(Metric metric) {
		if (!metric.unit().isEmpty() && !metric.unit().equals("tokens")) {
			throw new RequestException.InvalidParameter("metric", metric.id() + " counts no tokens");
		}
		return metric;
	}

	private static BigDecimal share(@Nullable String text) {
		var share = Optional.ofNullable(text).orElse(DEFAULT_SHARE);
		if (!SHARE.matcher(share).matches()) {
			throw new RequestException.InvalidParameter("inputShare",
					"\"%s\" is no part from 0 to 1 with at most six decimals".formatted(share));
		}
		return new BigDecimal(share);
	}

	private static String currency(@Nullable String text) {
		var currency = Optional.ofNullable(text).orElse("USD");
		if (!CURRENCY.matcher(currency).matches()) {
			throw new RequestException.InvalidParameter("currency",
					"\"%s\" is no code of a currency such as USD".formatted(currency));
		}
		return currency;
	}

}
