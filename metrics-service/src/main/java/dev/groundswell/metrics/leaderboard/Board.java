package dev.groundswell.metrics.leaderboard;

import java.time.LocalDate;
import java.util.List;

import dev.groundswell.metrics.registry.Metric;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.store.SeriesKey;
import org.jspecify.annotations.Nullable;

/**
 * Subjects of one population in order. A board never mixes populations, nor kinds of
 * subject.
 *
 * @param population the one shown, or null when there is none
 * @param populations all there are
 * @param places every subject of the population, the best first
 */
public record Board(Metric metric, String measure, LocalDate weekEnding, @Nullable Group population,
		List<Group> populations, List<Place> places) {

	public Board {
		populations = List.copyOf(populations);
		places = List.copyOf(places);
	}

	/** Subjects of one kind, counted in one way by one root source. */
	public record Group(SeriesKey.Population population, String kind, int subjects) {
	}

	/**
	 * Where a subject stands.
	 *
	 * @param previousRank rank one interval earlier among the subjects that are on the
	 * board now; null when it was absent
	 * @param isNew whether there was an earlier board without it
	 * @param series number of its series inside the store
	 * @param periodEnd last day of its newest period
	 */
	public record Place(int rank, @Nullable Integer previousRank, boolean isNew, String subject, int series,
			LocalDate periodEnd) {
	}

	/**
	 * One line.
	 *
	 * @param series with the points of some intervals before
	 * @param whole the declared total its share is of, or null when none is declared
	 */
	public record Standing(Place place, Series series, Point point, @Nullable Point whole) {

		public String subject() {
			return this.place.subject();
		}

	}

}
