package dev.groundswell.metrics.statistic.leadlag;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.Parse;
import dev.groundswell.metrics.problem.RequestException;
import dev.groundswell.metrics.registry.Metric;
import dev.groundswell.metrics.series.Selections;
import dev.groundswell.metrics.series.SeriesParameters;
import dev.groundswell.metrics.store.Selection;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for, read from parameters.
 *
 * @param step or null for the longer of the metrics' own
 */
record LeadLagRequest(Selection leader, Selection follower, @Nullable Step step, int maxLag, @Nullable LocalDate from,
		@Nullable LocalDate to) {

	private static final int LONGEST_LAG = 26;

	private static final int DEFAULT_LAG = 6;

	static LeadLagRequest of(LeadLagParameters parameters, Moment moment) {
		var subject = need("leaderSubject", parameters.leaderSubject());
		var leader = side(subject, need("leaderMetric", parameters.leaderMetric()), parameters.leaderRootSource(),
				Parse.qualifiers("leaderQualifiers", parameters.leaderQualifiers()), moment);
		var follower = side(Optional.ofNullable(parameters.followerSubject()).orElse(subject),
				need("followerMetric", parameters.followerMetric()), parameters.followerRootSource(),
				Parse.qualifiers("followerQualifiers", parameters.followerQualifiers()), moment);
		var step = Parse.word("step", parameters.step(), Step.codes());
		var from = Parse.day("from", parameters.from());
		var to = Parse.day("to", parameters.to());
		if (from != null && to != null && to.isBefore(from)) {
			throw new RequestException.InvalidParameter("to", "lies before from");
		}
		return new LeadLagRequest(leader, follower, (step != null) ? Step.named(step).orElseThrow() : null,
				(int) Parse.number("maxLag", parameters.maxLag(), 0, LONGEST_LAG, DEFAULT_LAG), from, to);
	}

	private static String need(String name, @Nullable String value) {
		return Optional.ofNullable(value).orElseThrow(() -> new RequestException.InvalidParameter(name, "is needed"));
	}

	static Selection side(String subject, String metric, @Nullable String rootSource, @Nullable String qualifiers,
			Moment moment) {
		return Selections
			.of(new SeriesParameters(List.of(subject), List.of(metric), null, rootSource, qualifiers, null), moment)
			.measure(moment.registry().metric(metric).map(Metric::plainMeasure).orElse("level"));
	}

	/** Bad values in an id are no figure's. */
	static int lag(String text) {
		int lag = Integer.parseInt(text);
		if (lag < 0 || lag > LONGEST_LAG) {
			throw new IllegalArgumentException(text);
		}
		return lag;
	}

}
