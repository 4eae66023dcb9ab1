package dev.groundswell.metrics.population;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.series.SeriesReader;
import dev.groundswell.metrics.store.ObservationStore;
import dev.groundswell.metrics.store.ObservationStore.Newest;
import dev.groundswell.metrics.store.Selection;
import dev.groundswell.metrics.week.Span;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Reads populations with their points of a window of days. */
@Component
public class Populations {

	/** A whole population with more rows in its window is read at one period only. */
	private static final long MOST_ROWS = 20_000;

	private static final Comparator<Population> MOST_SUBJECTS_FIRST = Comparator.comparingInt(Population::subjects)
		.reversed()
		.thenComparing((population) -> population.counted() + population.kind());

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
	 * a comparable point that ended within the window belong to one. Without a day each
	 * population has its own: nobody's newer figures hide those of others.
	 * @param days how many days before the day the window begins
	 */
	public List<Population> read(PopulationRequest request, int days, Moment moment) {
		var selection = selection(request);
		return groups(selection, request, days, moment).entrySet().stream().map((entry) -> {
			var day = day(request, entry.getValue());
			var window = selection.ending(day.minusDays(days), day);
			return population(request, entry.getKey(), entry.getValue(),
					everything(window, entry.getValue().placed(), moment), wholes(window, entry.getKey(), moment), day);
		}).sorted(MOST_SUBJECTS_FIRST).toList();
	}

	/**
	 * Every population of a request with all its subjects. Of a large one only the points
	 * are read that a count at one period needs: everybody's at the period and, of those
	 * without one, the newest.
	 * @param period the period, or null for the newest that at least half of a population
	 * is stated for
	 */
	List<Population> whole(PopulationRequest request, int days, @Nullable Span period, Moment moment) {
		var selection = selection(request);
		var everybody = request.top(Integer.MAX_VALUE);
		return groups(selection, everybody, days, moment).entrySet().stream().map((entry) -> {
			var group = entry.getKey();
			var field = entry.getValue();
			var placed = field.placed();
			var day = day(request, field);
			var window = selection.ending(day.minusDays(days), day);
			boolean small = (long) placed.size() * (days + 1) <= this.mostRows;
			var series = small ? everything(window, placed, moment)
					: new LargePopulation(this.store, this.reader, window, request.members() == null, moment).at(period,
							group.counted(), group.kind(), placed);
			return population(request, group, field, series, wholes(window, group, moment), day);
		}).sorted(MOST_SUBJECTS_FIRST).toList();
	}

	private static Selection selection(PopulationRequest request) {
		return Selection.ALL.metric(request.metric().id())
			.measure(request.measure())
			.population(request.rootSource(), request.qualifiers());
	}

	private Map<Contest.Group, Contest.Field> groups(Selection selection, PopulationRequest request, int days,
			Moment moment) {
		var day = request.day();
		var named = (request.subjects() != null) ? request.subjects() : Set.<String>of();
		var contest = new Contest(request.members(), request.kind(), named, request.metric().behaviour().equals("rank"),
				request.top(), days);
		var window = (day != null) ? selection.ending(day.minusDays(days), day) : selection;
		return contest.among(this.store.newest(window, moment.asOf(), moment.position()), moment.registry());
	}

	private static LocalDate day(PopulationRequest request, Contest.Field field) {
		return Optional.ofNullable(request.day()).orElseGet(field::newestEnd);
	}

	private List<Series> everything(Selection window, List<Newest> placed, Moment moment) {
		return this.reader.read(window.only(placed.stream().map(Newest::series).toList()), moment);
	}

	private List<Series> wholes(Selection window, Contest.Group group, Moment moment) {
		var totals = moment.registry().totals();
		return totals.isEmpty() ? List.of()
				: this.reader.read(window.subjects(totals), moment)
					.stream()
					.filter((whole) -> whole.key().population().equals(group.counted()))
					.toList();
	}

	private static Population population(PopulationRequest request, Contest.Group group, Contest.Field field,
			List<Series> series, List<Series> wholes, LocalDate day) {
		return new Population(request.metric(), request.measure(), group.counted(), group.kind(), day, field.subjects(),
				largestFirst(series, day, request), wholes);
	}

	/** The number of a series inside the store. */
	static int id(Series series) {
		return series.points().getFirst().chosen().seriesId();
	}

	/** Of positions the smallest number is the largest subject. */
	private static List<Series> largestFirst(List<Series> series, LocalDate day, PopulationRequest request) {
		record Sized(Series series, BigDecimal size) {
		}
		var bySize = Comparator.comparing(Sized::size);
		return series.stream()
			.map((each) -> new Sized(each, newestOrThrow(each, day).number()))
			.sorted((request.metric().behaviour().equals("rank") ? bySize : bySize.reversed())
				.thenComparing((each) -> each.series().key().subject()))
			.map(Sized::series)
			.toList();
	}

	private static Point newestOrThrow(Series series, LocalDate day) {
		return series.newestBy(day).orElseThrow();
	}

}
