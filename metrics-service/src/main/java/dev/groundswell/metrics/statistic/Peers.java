package dev.groundswell.metrics.statistic;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import dev.groundswell.metrics.answer.Parse;
import dev.groundswell.metrics.answer.Variant;
import dev.groundswell.metrics.population.Population;
import dev.groundswell.metrics.population.PopulationRequest;
import dev.groundswell.metrics.population.Populations;
import dev.groundswell.metrics.series.Selections;
import dev.groundswell.metrics.series.Series;
import org.jspecify.annotations.Nullable;

/**
 * How the id of a figure names the population its number depends on: the day, how many of
 * the largest were looked at, and the group they belong to.
 */
public final class Peers {

	private static final String DAY = "day";

	private static final String TOP = "top";

	private static final String GROUP = "group";

	private static final int MOST = 1000;

	private Peers() {
	}

	/** A variant that names a population besides. */
	public static Variant named(Variant variant, Population population, PopulationRequest request,
			@Nullable String group) {
		return variant.and(DAY, population.day()).and(TOP, request.top()).and(GROUP, group);
	}

	/** The group named by a recalled figure, or null. */
	public static @Nullable String group(Recall recall) {
		return recall.variant().get(GROUP);
	}

	/** The request a recalled figure was an answer to, for its own subject only. */
	public static PopulationRequest request(Recall recall) {
		var moment = recall.moment();
		var group = group(recall);
		var request = PopulationRequest.around(recall.key(), day(recall), moment)
			.top(number(recall, TOP, MOST))
			.subjects(Set.of(recall.key().subject()));
		return (group != null) ? request.members(Set.copyOf(Selections.members(group, moment.registry()))) : request;
	}

	private static LocalDate day(Recall recall) {
		var day = Parse.day(DAY, recall.variant().need(DAY));
		return Objects.requireNonNull(day);
	}

	/** A whole number from 1 on that the id of a figure carries. */
	public static int number(Recall recall, String name, int most) {
		return (int) Parse.number(name, recall.variant().need(name), 1, most, 1);
	}

	/** The population of a recalled figure as it was; empty when there is none. */
	public static List<Population> again(Recall recall, PopulationRequest request, int days, Populations populations) {
		return populations.read(request, days, recall.moment())
			.stream()
			.filter((population) -> population.counted().equals(recall.key().population())
					&& population.kind().equals(request.kind()))
			.toList();
	}

	/**
	 * Those that count as members of a population: the largest, whoever was asked about.
	 */
	public static List<Series> largest(Population population, PopulationRequest request) {
		return population.series().subList(0, Math.min(request.top(), population.series().size()));
	}

}
