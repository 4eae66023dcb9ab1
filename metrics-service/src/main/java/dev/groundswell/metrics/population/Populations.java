package dev.groundswell.metrics.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.series.SeriesReader;
import dev.groundswell.metrics.store.Contest;
import dev.groundswell.metrics.store.ObservationStore;
import dev.groundswell.metrics.store.Selection;
import dev.groundswell.metrics.store.SeriesKey;

import org.springframework.stereotype.Component;

/** Reads populations with their points of a window of days. */
@Component
public class Populations {

	private final ObservationStore store;

	private final SeriesReader reader;

	public Populations(ObservationStore store, SeriesReader reader) {
		this.store = store;
		this.reader = reader;
	}

	/**
	 * Every population of a request, the one with most subjects first. Only subjects with
	 * a comparable point that ended within the window belong to one.
	 * @param days how many days before the request's day the window begins
	 */
	public List<Population> read(PopulationRequest request, int days, Moment moment) {
		var selection = Selection.ALL.metric(request.metric().id())
			.measure(request.measure())
			.population(request.rootSource(), request.qualifiers());
		var day = Optional.ofNullable(request.day()).or(() -> newest(selection, moment)).orElse(moment.day());
		var window = selection.ending(day.minusDays(days), day);
		var totals = moment.registry().totals();
		var placed = this.store.largest(contest(request, window, totals), moment.asOf(), moment.position());
		var subjects = placed.stream().collect(Collectors.toMap(Contest.Placed::series, Contest.Placed::subjects));
		var wholes = totals.isEmpty() ? List.<Series>of() : this.reader.read(window.subjects(totals), moment);
		var groups = new LinkedHashMap<Group, List<Series>>();
		for (var series : this.reader.read(window.seriesIds(List.copyOf(subjects.keySet())), moment)) {
			if (series.newestBy(day).isPresent()) {
				var kind = moment.registry().subjectOrUnlisted(series.key().subject()).kind();
				groups.computeIfAbsent(new Group(series.key().population(), kind), (_) -> new ArrayList<>())
					.add(series);
			}
		}
		return groups.entrySet()
			.stream()
			.map((entry) -> new Population(request.metric(), request.measure(), entry.getKey().counted(),
					entry.getKey().kind(), day, subjects(entry.getValue(), subjects),
					entry.getValue().stream().sorted(largestFirst(day, request)).toList(),
					wholes.stream()
						.filter((series) -> series.key().population().equals(entry.getKey().counted()))
						.toList()))
			.sorted(Comparator.comparingInt(Population::subjects)
				.reversed()
				.thenComparing((population) -> population.counted() + population.kind()))
			.toList();
	}

	/** What was counted in one way, of one kind of subject. */
	private record Group(SeriesKey.Population counted, String kind) {
	}

	private static Contest contest(PopulationRequest request, Selection window, Set<String> totals) {
		var named = (request.subjects() != null) ? request.subjects() : Set.<String>of();
		return new Contest(window, request.members(), totals, request.kind(), named,
				request.metric().behaviour().equals("rank"), request.top());
	}

	private static int subjects(List<Series> series, Map<Integer, Integer> subjects) {
		return series.stream()
			.mapToInt((each) -> subjects.getOrDefault(each.points().getFirst().chosen().seriesId(), 0))
			.max()
			.orElse(0);
	}

	private Optional<LocalDate> newest(Selection selection, Moment moment) {
		return this.store.statedMetrics(selection, moment.asOf(), moment.position())
			.stream()
			.map(ObservationStore.StatedMetric::newestPeriodEnd)
			.max(Comparator.naturalOrder());
	}

	/** Of positions the smallest number is the largest subject. */
	private static Comparator<Series> largestFirst(LocalDate day, PopulationRequest request) {
		var byValue = Comparator.comparing((Series series) -> newestOrThrow(series, day).number());
		return (request.metric().behaviour().equals("rank") ? byValue : byValue.reversed())
			.thenComparing((series) -> series.key().subject());
	}

	private static Point newestOrThrow(Series series, LocalDate day) {
		return series.newestBy(day).orElseThrow();
	}

}
