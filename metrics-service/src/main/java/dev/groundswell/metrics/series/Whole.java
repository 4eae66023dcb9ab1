package dev.groundswell.metrics.series;

import java.util.Collection;
import java.util.Optional;

import dev.groundswell.metrics.registry.Registry;

/** Finds the whole a part may be divided by: only a declared total row counts as one. */
public final class Whole {

	private Whole() {
	}

	/** The total of the same population, metric, measure and period. */
	public static Optional<Point> of(Point part, Collection<Series> all, Registry registry) {
		var key = part.chosen().series();
		return all.stream()
			.filter((series) -> registry.isTotal(series.key().subject()))
			.filter((series) -> series.key().metric().equals(key.metric())
					&& series.key().measure().equals(key.measure())
					&& series.key().population().equals(key.population()))
			.flatMap((series) -> series.at(part.period()).stream())
			.findFirst();
	}

}
