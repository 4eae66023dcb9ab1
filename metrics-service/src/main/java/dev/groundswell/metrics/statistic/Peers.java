package dev.groundswell.metrics.statistic;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

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
		try {
			var request = PopulationRequest.around(recall.key(), LocalDate.parse(recall.variant().need(DAY)), moment)
				.top(Integer.parseInt(recall.variant().need(TOP)))
				.subjects(Set.of(recall.key().subject()));
			return (group != null) ? request.members(Set.copyOf(Selections.members(group, moment.registry())))
					: request;
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException(ex);
		}
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
