package dev.groundswell.metrics.population;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.Parse;
import dev.groundswell.metrics.problem.RequestException;
import dev.groundswell.metrics.registry.Metric;
import dev.groundswell.metrics.series.Selections;
import dev.groundswell.metrics.store.SeriesKey;
import org.jspecify.annotations.Nullable;

/**
 * Which populations, read from parameters.
 *
 * @param subjects the subjects lines are wanted about, or null for all
 * @param members the subjects that may belong to a population, or null for all
 * @param day last day a period may end on, or null for the newest with data
 * @param top how many subjects of each population are looked at, the largest first
 */
public record PopulationRequest(Metric metric, String measure, @Nullable Set<String> subjects,
		@Nullable Set<String> members, @Nullable String kind, @Nullable String rootSource, @Nullable String qualifiers,
		@Nullable LocalDate day, int top) {

	private static final int DEFAULT_TOP = 100;

	private static final int MOST = 1000;

	/**
	 * @throws RequestException when a parameter cannot be read or names something unknown
	 */
	public static PopulationRequest of(PopulationParameters parameters, Moment moment) {
		if (parameters.metric() == null) {
			throw new RequestException.InvalidParameter("metric", "is needed");
		}
		var registry = moment.registry();
		var metric = Selections.metric(parameters.metric(), registry);
		var named = Selections.subjects(Parse.list(parameters.subject()), null, registry);
		var members = (parameters.group() != null) ? Selections.members(parameters.group(), registry) : null;
		return new PopulationRequest(metric,
				(parameters.measure() != null) ? parameters.measure() : metric.plainMeasure(),
				(named != null) ? Set.copyOf(named) : null, (members != null) ? Set.copyOf(members) : null,
				Selections.kind(parameters.kind()), parameters.rootSource(),
				Parse.qualifiers("qualifiers", parameters.qualifiers()),
				Parse.day("weekEnding", parameters.weekEnding()),
				(int) Parse.number("top", parameters.top(), 1, MOST, DEFAULT_TOP));
	}

	/** The one population a series belongs to, as it was on a day. */
	public static PopulationRequest around(SeriesKey key, LocalDate day, Moment moment) {
		var registry = moment.registry();
		return new PopulationRequest(registry.metricOrUnlisted(key.metric()), key.measure(), null, null,
				registry.subjectOrUnlisted(key.subject()).kind(), key.rootSource(), key.qualifiers(), day, DEFAULT_TOP);
	}

	/** The same populations with another number of subjects. */
	public PopulationRequest top(int top) {
		return new PopulationRequest(this.metric, this.measure, this.subjects, this.members, this.kind, this.rootSource,
				this.qualifiers, this.day, top);
	}

	/** The same populations as of another day. */
	public PopulationRequest day(@Nullable LocalDate day) {
		return new PopulationRequest(this.metric, this.measure, this.subjects, this.members, this.kind, this.rootSource,
				this.qualifiers, day, this.top);
	}

	/** The same populations with only some members. */
	public PopulationRequest members(@Nullable Set<String> members) {
		return new PopulationRequest(this.metric, this.measure, this.subjects, members, this.kind, this.rootSource,
				this.qualifiers, this.day, this.top);
	}

	/** The same populations with lines wanted about some subjects, or null for all. */
	public PopulationRequest subjects(@Nullable Set<String> subjects) {
		return new PopulationRequest(this.metric, this.measure, subjects, this.members, this.kind, this.rootSource,
				this.qualifiers, this.day, this.top);
	}

	/** Whether lines about a subject are wanted. */
	public boolean wants(String subject) {
		return this.subjects == null || this.subjects.contains(subject);
	}

}
