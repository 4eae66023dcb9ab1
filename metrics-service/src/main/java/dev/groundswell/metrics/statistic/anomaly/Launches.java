package dev.groundswell.metrics.statistic.anomaly;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.population.Population;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.series.SeriesReader;
import dev.groundswell.metrics.store.Selection;
import org.jspecify.annotations.Nullable;

/**
 * When the subjects of a population began: when they were created, or first observed,
 * whichever is later, whatever the window looked at.
 *
 * @param first first day each series is stated for, by its number in the store
 */
record Launches(Map<Integer, LocalDate> first, Moment moment) {

	/** Longer than a launch lasts: who was there before has none left in the window. */
	private static final int DAYS_BEFORE = 28;

	/** Looks before the window, and further for those who are not there either. */
	static Launches of(List<Series> members, LocalDate windowStart, SeriesReader reader, Moment moment) {
		var launches = new Launches(new HashMap<>(), moment);
		launches.add(members);
		var from = windowStart.minusDays(DAYS_BEFORE);
		launches.read(from, windowStart.minusDays(1), launches.after(LocalDate.MIN), reader);
		launches.read(null, from.minusDays(1), launches.after(from), reader);
		return launches;
	}

	static Launches of(Population population, List<Series> members, int days, SeriesReader reader, Moment moment) {
		return of(members, population.day().minusDays(days), reader, moment);
	}

	private List<Integer> after(LocalDate day) {
		return this.first.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().isAfter(day))
			.map(Map.Entry::getKey)
			.sorted()
			.toList();
	}

	private void read(@Nullable LocalDate from, LocalDate to, List<Integer> ids, SeriesReader reader) {
		if (!ids.isEmpty()) {
			add(reader.read(Selection.ALL.seriesIds(ids).ending(from, to), this.moment));
		}
	}

	private void add(List<Series> all) {
		for (var series : all) {
			series.points()
				.stream()
				.filter(Point::isComparable)
				.findFirst()
				.ifPresent(
						(point) -> this.first.merge(id(series), point.period().end(), (a, b) -> a.isBefore(b) ? a : b));
		}
	}

	private static int id(Series series) {
		return series.points().getFirst().chosen().seriesId();
	}

	/** The day a series began. */
	LocalDate of(Series series) {
		var observed = this.first.getOrDefault(id(series), LocalDate.MIN);
		var created = this.moment.registry().subjectOrUnlisted(series.key().subject()).createdAt();
		return Optional.ofNullable(created).filter((day) -> day.isAfter(observed)).orElse(observed);
	}

}
