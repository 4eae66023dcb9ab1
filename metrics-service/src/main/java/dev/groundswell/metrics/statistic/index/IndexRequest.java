package dev.groundswell.metrics.statistic.index;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.Parse;
import dev.groundswell.metrics.answer.Variant;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.problem.RequestException;
import dev.groundswell.metrics.series.Selections;
import dev.groundswell.metrics.statistic.Recall;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for, read from parameters.
 *
 * @param weights by metric, in the order given
 * @param benchmark ids, or null for the ten largest by the first signal
 * @param wanted the subjects lines are wanted about, or null for all
 */
record IndexRequest(Map<String, BigDecimal> weights, String kind, @Nullable List<String> benchmark,
		@Nullable Set<String> wanted, @Nullable String rootSource, @Nullable String qualifiers, @Nullable LocalDate day,
		int top) {

	static final String DEFAULT_SIGNALS = "downloads_30d:0.5,downloads_all_time:0.25,likes:0.25";

	private static final int MOST_SIGNALS = 10;

	private static final int MOST = 1000;

	private static final Pattern WEIGHT = Pattern.compile("\\d{1,6}(\\.\\d{1,6})?");

	static IndexRequest of(IndexParameters parameters, Moment moment) {
		var benchmark = list(parameters.benchmark());
		Selections.subjects(benchmark, null, moment.registry());
		if (benchmark != null && benchmark.isEmpty()) {
			throw new RequestException.InvalidParameter("benchmark", "names no subject");
		}
		var wanted = Selections.subjects(Parse.list(parameters.subject()), parameters.group(), moment.registry());
		return new IndexRequest(weights(parameters.signals(), moment),
				Optional.ofNullable(Selections.kind(parameters.kind())).orElse("model"), benchmark,
				(wanted != null) ? Set.copyOf(wanted) : null, parameters.rootSource(),
				Parse.qualifiers("qualifiers", parameters.qualifiers()),
				Parse.day("weekEnding", parameters.weekEnding()),
				(int) Parse.number("top", parameters.top(), 1, MOST, 100));
	}

	/** As the id of a figure tells it. */
	static IndexRequest of(Recall recall) {
		var variant = recall.variant();
		return new IndexRequest(weights(variant.need("signals"), recall.moment()), variant.need("kind"),
				list(variant.get("benchmark")), Set.of(recall.key().subject()), variant.get("rootSource"),
				variant.get("qualifiers"), variant.needDay("day"), Integer.parseInt(variant.need("top")));
	}

	/** What decides the numbers. */
	Variant variant(LocalDate day) {
		return Variant.of("signals", written())
			.and("kind", this.kind)
			.and("benchmark", (this.benchmark != null) ? String.join(",", this.benchmark) : null)
			.and("rootSource", this.rootSource)
			.and("qualifiers", this.qualifiers)
			.and("day", day)
			.and("top", this.top);
	}

	private String written() {
		return this.weights.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + ":" + Decimals.plain(entry.getValue()))
			.collect(Collectors.joining(","));
	}

	private static @Nullable List<String> list(@Nullable String text) {
		return Parse.list((text != null) ? List.of(text) : null);
	}

	private static Map<String, BigDecimal> weights(@Nullable String text, Moment moment) {
		var signals = Optional.ofNullable(list((text != null) ? text : DEFAULT_SIGNALS)).orElse(List.of());
		var weights = new LinkedHashMap<String, BigDecimal>();
		for (var signal : signals) {
			int colon = signal.lastIndexOf(':');
			if (colon < 1 || !WEIGHT.matcher(signal.substring(colon + 1)).matches()) {
				throw bad("\"%s\" is not written like downloads_30d:0.5".formatted(signal));
			}
			var metric = signal.substring(0, colon);
			if (text != null && Selections.metric(metric, moment.registry()).behaviour().equals("rank")) {
				throw bad(metric + " is a position, whose smallest is best");
			}
			var weight = new BigDecimal(signal.substring(colon + 1));
			if (weight.signum() == 0 || weights.put(metric, weight) != null) {
				throw bad(metric + " has no weight, or two");
			}
		}
		if (weights.isEmpty() || weights.size() > MOST_SIGNALS) {
			throw bad("1 to %d are taken".formatted(MOST_SIGNALS));
		}
		return weights;
	}

	private static RequestException.InvalidParameter bad(String reason) {
		return new RequestException.InvalidParameter("signals", reason);
	}

	boolean wants(String subject) {
		return this.wanted == null || this.wanted.contains(subject);
	}

}
