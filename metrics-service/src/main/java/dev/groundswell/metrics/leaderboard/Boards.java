package dev.groundswell.metrics.leaderboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.arithmetic.Ranking;
import dev.groundswell.metrics.population.Contest;
import dev.groundswell.metrics.registry.Metric;
import dev.groundswell.metrics.series.Selections;
import dev.groundswell.metrics.series.SeriesReader;
import dev.groundswell.metrics.series.Whole;
import dev.groundswell.metrics.store.ObservationStore;
import dev.groundswell.metrics.store.ObservationStore.Newest;
import dev.groundswell.metrics.store.Selection;
import dev.groundswell.metrics.week.Interval;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Makes boards: newest period by the week, at most two intervals old. Every subject gets
 * its place from its value alone; points and evidence are read for the lines shown.
 */
@Component
public class Boards {

	private static final int INTERVALS_SHOWN = 2;

	/** Enough for a year of months. */
	private static final int INTERVALS_READ = 15;

	private final ObservationStore store;

	private final SeriesReader reader;

	public Boards(ObservationStore store, SeriesReader reader) {
		this.store = store;
		this.reader = reader;
	}

	/** The board asked for; without places when nothing is stated. */
	public Board read(BoardRequest request, Moment moment) {
		var metric = Selections.metric(request.metric(), moment.registry());
		var measure = (request.measure() != null) ? request.measure() : metric.plainMeasure();
		var selection = Selection.ALL.metric(metric.id())
			.measure(measure)
			.population(request.rootSource(), request.qualifiers());
		var cut = new Cut(metric, selection, members(request, moment), request.kind());
		var day = request.weekEnding();
		var groups = groups((day != null) ? cut.at(day, this.store, moment) : cut.newest(this.store, moment));
		var population = choose(groups, request.qualifiers());
		if (population == null) {
			return new Board(metric, measure, (day != null) ? day : moment.day(), null, List.of(), List.of());
		}
		var shown = groups.getOrDefault(population, List.of());
		return new Board(metric, measure, (day != null) ? day : newestEnd(shown), population,
				List.copyOf(groups.keySet()), places(cut, shown, moment));
	}

	/** Lines of a board with the points of a year of months before. */
	List<Board.Standing> withTrend(Board board, List<Board.Place> places, Moment moment) {
		return standings(board, places, step(board.metric()).before(board.weekEnding(), INTERVALS_READ), moment);
	}

	/** Lines of a board. */
	public List<Board.Standing> standings(Board board, List<Board.Place> places, Moment moment) {
		var first = places.stream().map(Board.Place::periodEnd).min(Comparator.naturalOrder());
		return standings(board, places, first.orElse(board.weekEnding()), moment);
	}

	private List<Board.Standing> standings(Board board, List<Board.Place> places, LocalDate first, Moment moment) {
		var window = Selection.ALL.metric(board.metric().id()).ending(first, board.weekEnding());
		var series = this.reader.read(window.seriesIds(places.stream().map(Board.Place::series).toList()), moment)
			.stream()
			.collect(Collectors.toMap((each) -> each.key().subject(), (each) -> each, (a, _) -> a));
		var totals = moment.registry().totals();
		var wholes = this.reader.read(window.subjects(totals).measure(board.measure()), moment);
		return places.stream().map((place) -> {
			var shown = Objects.requireNonNull(series.get(place.subject()));
			var point = shown.newestBy(board.weekEnding()).orElseThrow();
			return new Board.Standing(place, shown, point, Whole.of(point, wholes, moment.registry()).orElse(null));
		}).toList();
	}

	private static LocalDate newestEnd(List<Newest> placed) {
		return placed.stream().map(Newest::periodEnd).max(Comparator.naturalOrder()).orElseThrow();
	}

	/** Daily metrics are ranked week by week, like everything else here. */
	private static Interval step(Metric metric) {
		return (metric.statedEvery() == Interval.DAY) ? Interval.WEEK : metric.statedEvery();
	}

	private static @Nullable Set<String> members(BoardRequest request, Moment moment) {
		return (request.group() != null) ? Set.copyOf(Selections.members(request.group(), moment.registry())) : null;
	}

	/** Every group of comparable subjects, the largest first. */
	private static Map<Board.Group, List<Newest>> groups(Map<Contest.Group, Contest.Field> fields) {
		var groups = new LinkedHashMap<Board.Group, List<Newest>>();
		fields.entrySet()
			.stream()
			.sorted(Comparator
				.comparingInt((Map.Entry<Contest.Group, Contest.Field> entry) -> -entry.getValue().subjects())
				.thenComparing((entry) -> entry.getKey().counted() + entry.getKey().kind()))
			.forEach((entry) -> groups.put(
					new Board.Group(entry.getKey().counted(), entry.getKey().kind(), entry.getValue().subjects()),
					entry.getValue().placed()));
		return groups;
	}

	/** A population whose qualifiers are exactly the ones asked for goes first. */
	private static Board.@Nullable Group choose(Map<Board.Group, List<Newest>> groups, @Nullable String qualifiers) {
		return groups.keySet()
			.stream()
			.filter((group) -> group.population().qualifiers().equals(qualifiers))
			.findFirst()
			.or(() -> groups.keySet().stream().findFirst())
			.orElse(null);
	}

	private List<Board.Place> places(Cut cut, List<Newest> members, Moment moment) {
		var ranking = cut.ranking(members);
		var series = members.stream()
			.collect(Collectors.toMap((each) -> each.key().subject(), (each) -> each, (a, _) -> a));
		var earlier = step(cut.metric()).before(newestEnd(members), 1);
		var before = cut.ranking(cut.at(earlier, this.store, moment)
			.values()
			.stream()
			.flatMap((field) -> field.placed().stream())
			.filter((each) -> isSame(series.get(each.key().subject()), each))
			.toList());
		return ranking.places().stream().map((place) -> {
			var previous = before.rankOf(place.name());
			var newest = Objects.requireNonNull(series.get(place.name()));
			return new Board.Place(place.rank(), previous.isPresent() ? previous.getAsInt() : null,
					!before.isEmpty() && previous.isEmpty(), place.name(), newest.series(), newest.periodEnd());
		}).toList();
	}

	private static boolean isSame(@Nullable Newest one, Newest other) {
		return one != null && one.series() == other.series();
	}

	/** How a metric is cut into boards. */
	private record Cut(Metric metric, Selection selection, @Nullable Set<String> members, @Nullable String kind) {

		/** Everybody with a point young enough to be shown on a day. */
		Map<Contest.Group, Contest.Field> at(LocalDate day, ObservationStore store, Moment moment) {
			return among(this.selection.ending(step(this.metric).before(day, INTERVALS_SHOWN), day), Contest.ANY_AGE,
					store, moment);
		}

		/**
		 * Everybody with a point young enough beside the newest of their own population.
		 */
		Map<Contest.Group, Contest.Field> newest(ObservationStore store, Moment moment) {
			return among(this.selection, INTERVALS_SHOWN * step(this.metric).longestDays(), store, moment);
		}

		private Map<Contest.Group, Contest.Field> among(Selection window, int days, ObservationStore store,
				Moment moment) {
			return Contest.ofAll(this.members, this.kind, days)
				.among(store.newest(window, moment.asOf(), moment.position()), moment.registry());
		}

		Ranking ranking(List<Newest> placed) {
			var values = new HashMap<String, BigDecimal>();
			placed.forEach((each) -> values.put(each.key().subject(), each.number()));
			return isLowestFirst() ? Ranking.lowestFirst(values) : Ranking.highestFirst(values);
		}

		private boolean isLowestFirst() {
			return this.metric.behaviour().equals("rank");
		}

	}

}
