package dev.groundswell.metrics.population;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.series.SeriesReader;
import dev.groundswell.metrics.store.ObservationStore;
import dev.groundswell.metrics.store.ObservationStore.Newest;
import dev.groundswell.metrics.store.Selection;
import dev.groundswell.metrics.store.SeriesKey;
import dev.groundswell.metrics.week.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the points a count of a large population needs, and no others.
 *
 * @param window the metric's series with the days their periods may end on
 * @param everybody whether nobody of the population is left out
 */
record LargePopulation(ObservationStore store, SeriesReader reader, Selection window, boolean everybody,
		Moment moment) {

	/** Everybody's point at a period; of those who have none the newest before it. */
	List<Series> at(@Nullable Span period, SeriesKey.Population counted, String kind, Collection<Newest> members) {
		var same = this.window.population(counted.rootSource(), counted.qualifiers());
		var chosen = (period != null) ? period : usual(same, counted.unit(), kind, members);
		var ids = members.stream().map(Newest::series).collect(Collectors.toSet());
		var present = this.reader.read(same.ending(chosen.end(), chosen.end()), this.moment)
			.stream()
			.filter((series) -> ids.contains(Populations.id(series)) && series.at(chosen).isPresent())
			.toList();
		return Stream.concat(present.stream(), late(members, present, chosen)).toList();
	}

	/**
	 * The newest period that at least half are stated for; where there is none, the one
	 * with most, and of those the newest.
	 */
	private Span usual(Selection same, String unit, String kind, Collection<Newest> members) {
		int subjects = members.size();
		var last = members.stream().map(Newest::period).max(Comparator.naturalOrder()).orElseThrow();
		if (this.everybody
				&& 2 * members.stream().filter((member) -> member.period().equals(last)).count() >= subjects) {
			return last;
		}
		var periods = this.store.periods(same, kind, unit, this.moment.asOf(), this.moment.position());
		int most = periods.stream().mapToInt(ObservationStore.StatedSpan::series).max().orElseThrow();
		int enough = Math.min(most, (subjects + 1) / 2);
		return periods.stream()
			.filter((each) -> each.series() >= enough)
			.map(ObservationStore.StatedSpan::period)
			.findFirst()
			.orElseThrow();
	}

	private Stream<Series> late(Collection<Newest> members, List<Series> present, Span chosen) {
		Set<Integer> counted = present.stream().map(Populations::id).collect(Collectors.toSet());
		Map<LocalDate, List<Newest>> byDay = members.stream()
			.filter((member) -> !counted.contains(member.series()))
			.collect(Collectors.groupingBy(Newest::periodEnd));
		return byDay.entrySet().stream().flatMap((entry) -> {
			var day = entry.getKey();
			var ids = this.window.only(entry.getValue().stream().map(Newest::series).toList());
			return this.reader.read(day.isAfter(chosen.end()) ? ids : ids.ending(day, day), this.moment).stream();
		});
	}

}
