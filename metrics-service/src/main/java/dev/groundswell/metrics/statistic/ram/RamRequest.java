package dev.groundswell.metrics.statistic.ram;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.Parse;
import dev.groundswell.metrics.arithmetic.Ram;
import dev.groundswell.metrics.population.PopulationRequest;
import dev.groundswell.metrics.problem.RequestException;
import dev.groundswell.metrics.registry.Metric;
import dev.groundswell.metrics.series.Selections;
import dev.groundswell.metrics.statistic.Recall;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for, read from parameters.
 *
 * @param ages checkpoints in days, ascending
 * @param reachedOnly whether checkpoints after the first one not reached are left out
 * @param bucket the size, or null for all
 * @param populations which populations, without their members
 */
record RamRequest(Formula formula, List<Integer> ages, boolean reachedOnly, @Nullable SizeBucket bucket,
		PopulationRequest populations) {

	static final String MODEL = "model";

	/** The published formulas. */
	enum Formula {

		V1, V2;

		static Formula named(String name) {
			return name.equals("v1") ? V1 : V2;
		}

		String code() {
			return (this == V1) ? "v1" : "v2";
		}

	}

	static RamRequest of(RamParameters parameters, Moment moment) {
		var formula = Optional.ofNullable(Parse.word("formula", parameters.formula(), List.of("v1", "v2")))
			.orElse("v2");
		var bucket = Parse.word("bucket", parameters.bucket(), SizeBucket.labels());
		return new RamRequest(Formula.named(formula), ages(parameters.age()), parameters.age() == null,
				(bucket != null) ? SizeBucket.labelled(bucket).orElseThrow() : null, populations(parameters, moment));
	}

	/** The one line a figure's id speaks of. */
	static RamRequest of(Recall recall) {
		var baseline = recall.variant().needDay("baseline");
		var around = PopulationRequest.around(recall.key(), baseline, recall.moment());
		var formula = recall.variant().need("formula");
		var age = Integer.valueOf(recall.variant().need("age"));
		if (!List.of("v1", "v2").contains(formula) || !Ram.CHECKPOINTS.contains(age)) {
			throw new IllegalArgumentException(recall.variant().toString());
		}
		return new RamRequest(Formula.named(formula), List.of(age), false, null,
				new PopulationRequest(around.metric(), around.measure(), Set.of(recall.key().subject()), null, MODEL,
						around.rootSource(), around.qualifiers(), baseline, Integer.MAX_VALUE));
	}

	private static PopulationRequest populations(RamParameters parameters, Moment moment) {
		var registry = moment.registry();
		var metric = metric(parameters.metric(), moment);
		var day = Parse.day("baseline", parameters.baseline());
		if (day != null && day.isAfter(moment.day())) {
			throw new RequestException.InvalidParameter("baseline", day + " lies after asOf");
		}
		var wanted = Selections.subjects(Parse.list(parameters.subject()), parameters.group(), registry);
		return new PopulationRequest(metric, "level", (wanted != null) ? Set.copyOf(wanted) : null, null, MODEL,
				parameters.rootSource(), Parse.qualifiers("qualifiers", parameters.qualifiers()), day,
				Integer.MAX_VALUE);
	}

	private static Metric metric(@Nullable String id, Moment moment) {
		if (id == null) {
			return moment.registry().metricOrUnlisted("downloads_all_time");
		}
		var metric = Selections.metric(id, moment.registry());
		if (!metric.behaviour().equals("counter")) {
			throw new RequestException.InvalidParameter("metric", id + " is no counter since the release");
		}
		return metric;
	}

	private static List<Integer> ages(@Nullable String text) {
		if (text == null) {
			return Ram.CHECKPOINTS;
		}
		var known = Ram.CHECKPOINTS.stream().map(String::valueOf).toList();
		return Arrays.stream(text.split(","))
			.map(String::strip)
			.map((each) -> Parse.word("age", each, known))
			.flatMap((each) -> Optional.ofNullable(each).stream())
			.map(Integer::valueOf)
			.distinct()
			.sorted()
			.toList();
	}

}
