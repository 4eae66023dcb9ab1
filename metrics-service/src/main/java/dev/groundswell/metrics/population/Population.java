package dev.groundswell.metrics.population;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dev.groundswell.metrics.registry.Metric;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.store.SeriesKey;

/**
 * Subjects of one kind that one root source counted in one way, as of a day.
 *
 * @param counted root source, qualifiers and unit
 * @param day last day a period may end on
 * @param subjects how many there are
 * @param series those looked at, the largest at their newest point first; one a subject,
 * with only the points of the window asked for
 * @param wholes series of declared totals of this population, with the same window
 */
public record Population(Metric metric, String measure, SeriesKey.Population counted, String kind, LocalDate day,
		int subjects, List<Series> series, List<Series> wholes) {

	public Population {
		series = List.copyOf(series);
		wholes = List.copyOf(wholes);
	}

	/** The series of a subject, where it is looked at. */
	public Optional<Series> of(String subject) {
		return this.series.stream().filter((each) -> each.key().subject().equals(subject)).findFirst();
	}

}
