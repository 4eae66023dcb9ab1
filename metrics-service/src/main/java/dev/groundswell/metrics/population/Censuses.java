package dev.groundswell.metrics.population;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.Variant;
import dev.groundswell.metrics.registry.Metric;
import dev.groundswell.metrics.series.Selections;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.store.SeriesKey;
import dev.groundswell.metrics.week.Comparison;
import dev.groundswell.metrics.week.Interval;
import dev.groundswell.metrics.week.Span;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Counts whole populations, each at one period. */
@Component
public class Censuses {

	private final Populations populations;

	public Censuses(Populations populations) {
		this.populations = populations;
	}

	/**
	 * Every population at the newest period at least half of it is stated for, the one
	 * with most subjects first.
	 */
	public List<Census> newest(CensusParameters parameters, Moment moment) {
		var request = whole(PopulationRequest.of(parameters.population(), moment));
		var all = read(request, null, moment);
		return all.stream()
			.filter((population) -> parameters.kind() == null || population.kind().equals(parameters.kind()))
			.flatMap((population) -> Census.usualPeriod(population)
				.flatMap((period) -> at(period, population, all, parameters.group(), moment))
				.stream())
			.filter((census) -> !census.members().isEmpty())
			.toList();
	}

	private Optional<Census> at(Span period, Population population, List<Population> all, @Nullable String among,
			Moment moment) {
		return period.end().equals(population.day())
				? Optional
					.of(Census.of(population, remainders(population, all, moment), among, period, moment.registry()))
				: of(population.series().getFirst().key(), population.kind(), period, among, moment);
	}

	/**
	 * The population a figure is about, as its variant names it, at a period.
	 * @param key of the series the figure is about or begins with
	 */
	public Optional<Census> of(Variant variant, SeriesKey key, Span period, Moment moment) {
		var kind = variant.get(Census.KIND);
		return of(key, (kind != null) ? kind : moment.registry().subjectOrUnlisted(key.subject()).kind(), period,
				variant.get(Census.AMONG), moment);
	}

	private Optional<Census> of(SeriesKey key, String kind, Span period, @Nullable String among, Moment moment) {
		var members = (among != null) ? Set.copyOf(Selections.members(among, moment.registry())) : null;
		var request = whole(PopulationRequest.around(key, period.end(), moment).members(members));
		var all = read(request, period, moment);
		return all.stream()
			.filter((population) -> population.counted().equals(key.population()) && population.kind().equals(kind))
			.findFirst()
			.map((population) -> Census.of(population, remainders(population, all, moment), among, period,
					moment.registry()));
	}

	/** The same population one step earlier; empty when there is no such period. */
	public Optional<Census> before(Census census, Comparison comparison, Moment moment) {
		if (census.members().isEmpty()) {
			return Optional.empty();
		}
		var key = census.members().getFirst().chosen().series();
		return comparison.base(census.period())
			.flatMap((base) -> of(key, census.population().kind(), base, census.among(), moment))
			.filter((base) -> !base.members().isEmpty());
	}

	/** The comparison asked for, or what suits the period and the metric. */
	public static Comparison comparison(@Nullable Comparison asked, Span period, Metric metric) {
		return (asked != null) ? asked : Comparison
			.natural(period.interval().filter((interval) -> interval != Interval.DAY).orElseGet(metric::statedEvery));
	}

	private List<Population> read(PopulationRequest request, @Nullable Span period, Moment moment) {
		return this.populations.whole(request, daysRead(request.metric()), period, moment);
	}

	/** All kinds, since a remainder may be of another, and all subjects. */
	private static PopulationRequest whole(PopulationRequest request) {
		return new PopulationRequest(request.metric(), request.measure(), null, request.members(), null,
				request.rootSource(), request.qualifiers(), request.day(), Integer.MAX_VALUE);
	}

	/**
	 * Rows such as "other", which belong to the kind with most subjects. A narrowed
	 * population has none: nobody says how much of it belongs.
	 */
	private static List<Series> remainders(Population population, List<Population> all, Moment moment) {
		var alike = all.stream().filter((other) -> other.counted().equals(population.counted())).toList();
		boolean largest = alike.stream()
			.filter((other) -> !named(other, moment).isEmpty())
			.findFirst()
			.filter(population::equals)
			.isPresent();
		return largest ? alike.stream()
			.flatMap((other) -> other.series().stream())
			.filter((series) -> moment.registry().isRemainder(series.key().subject()))
			.toList() : List.of();
	}

	private static List<Series> named(Population population, Moment moment) {
		return population.series()
			.stream()
			.filter((series) -> !moment.registry().isRemainder(series.key().subject()))
			.toList();
	}

	/** Two intervals, and two weeks of what is stated daily. */
	private static int daysRead(Metric metric) {
		return switch (metric.statedEvery()) {
			case DAY, WEEK -> 14;
			case MONTH -> 62;
			case QUARTER -> 184;
			case YEAR -> 731;
		};
	}

}
