package dev.groundswell.metrics.population;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.series.SeriesReader;
import dev.groundswell.metrics.store.Contest;
import dev.groundswell.metrics.store.ObservationStore;
import dev.groundswell.metrics.store.Selection;
import dev.groundswell.metrics.store.SeriesKey;
import dev.groundswell.metrics.week.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the points a count of a large population needs, and no others.
 *
 * @param window the metric's series with the days their periods may end on
 */
record LargePopulation(ObservationStore store, SeriesReader reader, Selection window, Moment moment) {

	/** Everybody's point at a period; of those who have none the newest before it. */
	List<Series> at(@Nullable Span period, SeriesKey.Population counted, String kind,
			Collection<Contest.Placed> members) {
		var same = this.window.population(counted.rootSource(), counted.qualifiers());
		var chosen = (period != null) ? period : usual(same, counted.unit(), kind, members.size());
		var ids = members.stream().map(Contest.Placed::series).collect(Collectors.toSet());
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
	private Span usual(Selection same, String unit, String kind, int subjects) {
		var periods = this.store.periods(same, kind, unit, this.moment.asOf(), this.moment.position());
		int most = periods.stream().mapToInt(ObservationStore.StatedSpan::series).max().orElseThrow();
		int enough = Math.min(most, (subjects + 1) / 2);
		return periods.stream()
			.filter((each) -> each.series() >= enough)
			.map(ObservationStore.StatedSpan::period)
			.findFirst()
			.orElseThrow();
	}

	private Stream<Series> late(Collection<Contest.Placed> members, List<Series> present, Span chosen) {
		Set<Integer> counted = present.stream().map(Populations::id).collect(Collectors.toSet());
		Map<LocalDate, List<Contest.Placed>> byDay = members.stream()
			.filter((member) -> !counted.contains(member.series()))
			.collect(Collectors.groupingBy(Contest.Placed::periodEnd));
		return byDay.entrySet().stream().flatMap((entry) -> {
			var day = entry.getKey();
			var ids = this.window.only(entry.getValue().stream().map(Contest.Placed::series).toList());
			return this.reader.read(day.isAfter(chosen.end()) ? ids : ids.ending(day, day), this.moment).stream();
		});
	}

}
