package dev.groundswell.metrics.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.series.SeriesReader;
import dev.groundswell.metrics.store.Contest;
import dev.groundswell.metrics.store.ObservationStore;
import dev.groundswell.metrics.store.Selection;
import dev.groundswell.metrics.store.SeriesKey;
import dev.groundswell.metrics.week.Span;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Reads populations with their points of a window of days. */
@Component
public class Populations {

	/** A whole population with more rows in its window is read at one period only. */
	private static final long MOST_ROWS = 20_000;

	private final ObservationStore store;

	private final SeriesReader reader;

	private final long mostRows;

	@Autowired
	public Populations(ObservationStore store, SeriesReader reader) {
		this(store, reader, MOST_ROWS);
	}

	Populations(ObservationStore store, SeriesReader reader, long mostRows) {
		this.mostRows = mostRows;
		this.store = store;
		this.reader = reader;
	}

	/**
	 * Every population of a request, the one with most subjects first. Only subjects with
	 * a comparable point that ended within the window belong to one.
	 * @param days how many days before the request's day the window begins
	 */
	public List<Population> read(PopulationRequest request, int days, Moment moment) {
		var window = window(request, days, moment);
		var groups = groups(window, request, moment);
		var ids = groups.values().stream().flatMap(List::stream).map(Contest.Placed::series).toList();
		var series = this.reader.read(window.selection().seriesIds(ids), moment)
			.stream()
			.collect(Collectors.toMap(Populations::id, (each) -> each));
		return populations(window, groups, request,
				(_, placed) -> placed.stream()
					.flatMap((each) -> Optional.ofNullable(series.get(each.series())).stream())
					.toList(),
				moment);
	}

	/**
	 * Every population of a request with all its subjects. Of a large one only the points
	 * are read that a count at one period needs: everybody's at the period and, of those
	 * without one, the newest.
	 * @param period the period, or null for the newest that at least half of a population
	 * is stated for
	 */
	List<Population> whole(PopulationRequest request, int days, @Nullable Span period, Moment moment) {
		var window = window(request, days, moment);
		return populations(window, groups(window, request.top(Integer.MAX_VALUE), moment), request, (group, placed) -> {
			var points = new LargePopulation(this.store, this.reader, window.selection(), moment);
			return ((long) placed.size() * (days + 1) <= this.mostRows) ? points.all(placed)
					: points.at(period, group.counted(), group.kind(), placed);
		}, moment);
	}

	/** The series a request is about and the last day looked at. */
	private record Window(Selection selection, LocalDate day) {
	}

	/** What was counted in one way, of one kind of subject. */
	private record Group(SeriesKey.Population counted, String kind) {
	}

	private Window window(PopulationRequest request, int days, Moment moment) {
		var selection = Selection.ALL.metric(request.metric().id())
			.measure(request.measure())
			.population(request.rootSource(), request.qualifiers());
		var day = Optional.ofNullable(request.day()).or(() -> newest(selection, moment)).orElse(moment.day());
		return new Window(selection.ending(day.minusDays(days), day), day);
	}

	private Map<Group, List<Contest.Placed>> groups(Window window, PopulationRequest request, Moment moment) {
		var named = (request.subjects() != null) ? request.subjects() : Set.<String>of();
		var contest = new Contest(window.selection(), request.members(), moment.registry().totals(), request.kind(),
				named, request.metric().behaviour().equals("rank"), request.top());
		var groups = new LinkedHashMap<Group, List<Contest.Placed>>();
		for (var placed : this.store.largest(contest, moment.asOf(), moment.position())) {
			var kind = moment.registry().subjectOrUnlisted(placed.key().subject()).kind();
			groups.computeIfAbsent(new Group(placed.key().population(), kind), (_) -> new ArrayList<>()).add(placed);
		}
		return groups;
	}

	private List<Population> populations(Window window, Map<Group, List<Contest.Placed>> groups,
			PopulationRequest request, BiFunction<Group, List<Contest.Placed>, List<Series>> series, Moment moment) {
		var totals = moment.registry().totals();
		var wholes = totals.isEmpty() ? List.<Series>of()
				: this.reader.read(window.selection().subjects(totals), moment);
		var order = largestFirst(window.day(), request);
		return groups.entrySet()
			.stream()
			.map((entry) -> new Population(request.metric(), request.measure(), entry.getKey().counted(),
					entry.getKey().kind(), window.day(), entry.getValue().getFirst().subjects(),
					series.apply(entry.getKey(), entry.getValue()).stream().sorted(order).toList(),
					wholes.stream()
						.filter((whole) -> whole.key().population().equals(entry.getKey().counted()))
						.toList()))
			.sorted(Comparator.comparingInt(Population::subjects)
				.reversed()
				.thenComparing((population) -> population.counted() + population.kind()))
			.toList();
	}

	/** The number of a series inside the store. */
	static int id(Series series) {
		return series.points().getFirst().chosen().seriesId();
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
