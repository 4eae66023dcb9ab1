package dev.groundswell.metrics.leaderboard;

import java.util.Map;

import dev.groundswell.metrics.registry.Registry;
import dev.groundswell.metrics.series.Figures;

/** Who was counted how, as answered. */
public record PopulationView(String rootSource, String rootSourceName, Map<String, String> qualifiers, String kind,
		String unit, int subjects) {

	/** A group of a board, with names. */
	public static PopulationView of(Board.Group group, Registry registry) {
		var population = group.population();
		return new PopulationView(population.rootSource(), registry.sourceName(population.rootSource()),
				Figures.qualifiers(population.qualifiers()), group.kind(), population.unit(), group.subjects());
	}

}
