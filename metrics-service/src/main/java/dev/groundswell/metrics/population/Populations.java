package dev.groundswell.metrics.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.series.SeriesReader;
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
		var all = this.reader.read(selection.ending(day.minusDays(days), day), moment);
		record Key(SeriesKey.Population counted, String kind) {
		}
		var groups = new LinkedHashMap<Key, List<Series>>();
		for (var series : all) {
			var subject = series.key().subject();
			if (request.admits(subject, moment.registry()) && series.newestBy(day).isPresent()) {
				groups
					.computeIfAbsent(
							new Key(series.key().population(), moment.registry().subjectOrUnlisted(subject).kind()),
							(_) -> new ArrayList<>())
					.add(series);
			}
		}
		return groups.entrySet()
			.stream()
			.sorted(Comparator.comparingInt((Map.Entry<Key, List<Series>> entry) -> -entry.getValue().size())
				.thenComparing((entry) -> entry.getKey().toString()))
			.map((entry) -> population(request, entry.getKey().counted(), entry.getKey().kind(), day, entry.getValue(),
					wholes(all, entry.getKey().counted(), moment)))
			.toList();
	}

	private Optional<LocalDate> newest(Selection selection, Moment moment) {
		return this.store.statedMetrics(selection, moment.asOf(), moment.position())
			.stream()
			.map(ObservationStore.StatedMetric::newestPeriodEnd)
			.max(Comparator.naturalOrder());
	}

	private static List<Series> wholes(List<Series> all, SeriesKey.Population counted, Moment moment) {
		return all.stream()
			.filter((series) -> series.key().population().equals(counted)
					&& moment.registry().isTotal(series.key().subject()))
			.toList();
	}

	private static Population population(PopulationRequest request, SeriesKey.Population counted, String kind,
			LocalDate day, List<Series> members, List<Series> wholes) {
		var largest = members.stream().sorted(largestFirst(day, request)).toList();
		var seen = new ArrayList<Series>(largest.subList(0, Math.min(request.top(), largest.size())));
		largest.stream()
			.skip(request.top())
			.filter((series) -> request.subjects() != null && request.wants(series.key().subject()))
			.forEach(seen::add);
		return new Population(request.metric(), request.measure(), counted, kind, day, members.size(), seen, wholes);
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
