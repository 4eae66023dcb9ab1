package dev.groundswell.metrics.leaderboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.arithmetic.Ranking;
import dev.groundswell.metrics.leaderboard.Board.Group;
import dev.groundswell.metrics.leaderboard.Board.Standing;
import dev.groundswell.metrics.registry.Metric;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Selections;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.series.SeriesReader;
import dev.groundswell.metrics.series.Whole;
import dev.groundswell.metrics.store.ObservationStore;
import dev.groundswell.metrics.store.Selection;
import dev.groundswell.metrics.week.Interval;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Makes boards: newest period by the week, at most two intervals old. */
@Component
public class Boards {

	private static final int INTERVALS_SHOWN = 2;

	/** Enough for a year of months, and for the previous board. */
	private static final int INTERVALS_READ = 15;

	private final ObservationStore store;

	private final SeriesReader reader;

	public Boards(ObservationStore store, SeriesReader reader) {
		this.store = store;
		this.reader = reader;
	}

	/** The board asked for; empty standings when nothing is stated. */
	public Board read(BoardRequest request, Moment moment) {
		var metric = Selections.metric(request.metric(), moment.registry());
		var measure = (request.measure() != null) ? request.measure() : metric.plainMeasure();
		var selection = Selection.ALL.metric(metric.id())
			.measure(measure)
			.population(request.rootSource(), request.qualifiers());
		var weekEnding = Optional.ofNullable(request.weekEnding())
			.or(() -> newest(selection, moment))
			.orElse(moment.day());
		var step = step(metric);
		var all = this.reader.read(selection.ending(step.before(weekEnding, INTERVALS_READ), weekEnding), moment);
		var current = candidates(all, member(request, moment), step, weekEnding);
		var groups = groups(current, moment);
		var population = choose(groups, request.qualifiers());
		var standings = (population != null)
				? standings(groups.getOrDefault(population, List.of()), all, new Cut(metric, step, weekEnding), moment)
				: List.<Standing>of();
		return new Board(metric, weekEnding, population, List.copyOf(groups.keySet()), standings);
	}

	private Optional<LocalDate> newest(Selection selection, Moment moment) {
		return this.store.statedMetrics(selection, moment.asOf(), moment.position())
			.stream()
			.map(ObservationStore.StatedMetric::newestPeriodEnd)
			.max(Comparator.naturalOrder());
	}

	/** Daily metrics are ranked week by week, like everything else here. */
	private static Interval step(Metric metric) {
		return (metric.statedEvery() == Interval.DAY) ? Interval.WEEK : metric.statedEvery();
	}

	private static Predicate<String> member(BoardRequest request, Moment moment) {
		var registry = moment.registry();
		var members = (request.group() != null) ? Set.copyOf(Selections.members(request.group(), registry)) : null;
		return (subject) -> !registry.isTotal(subject) && (members == null || members.contains(subject))
				&& (request.kind() == null || registry.subjectOrUnlisted(subject).kind().equals(request.kind()));
	}

	/** Series with a point young enough to be shown. */
	private static List<Series> candidates(Collection<Series> all, Predicate<String> member, Interval step,
			LocalDate day) {
		return all.stream()
			.filter((series) -> member.test(series.key().subject()) && shown(series, step, day).isPresent())
			.toList();
	}

	private static Optional<Point> shown(Series series, Interval step, LocalDate day) {
		var oldest = step.before(day, INTERVALS_SHOWN);
		return series.newestBy(day).filter((point) -> !point.period().end().isBefore(oldest));
	}

	/** Every group of comparable subjects, the largest first. */
	private static Map<Group, List<Series>> groups(List<Series> candidates, Moment moment) {
		record Key(Object population, String kind) {
		}
		var byKey = new LinkedHashMap<Key, List<Series>>();
		for (var series : candidates) {
			var kind = moment.registry().subjectOrUnlisted(series.key().subject()).kind();
			byKey.computeIfAbsent(new Key(series.key().population(), kind), (_) -> new ArrayList<>()).add(series);
		}
		var groups = new LinkedHashMap<Group, List<Series>>();
		byKey.entrySet()
			.stream()
			.sorted(Comparator.comparingInt((Map.Entry<Key, List<Series>> entry) -> -entry.getValue().size())
				.thenComparing((entry) -> entry.getKey().toString()))
			.forEach((entry) -> groups.put(new Group(entry.getValue().getFirst().key().population(),
					entry.getKey().kind(), entry.getValue().size()), entry.getValue()));
		return groups;
	}

	/** A population whose qualifiers are exactly the ones asked for goes first. */
	private static @Nullable Group choose(Map<Group, List<Series>> groups, @Nullable String qualifiers) {
		return groups.keySet()
			.stream()
			.filter((group) -> group.population().qualifiers().equals(qualifiers))
			.findFirst()
			.or(() -> groups.keySet().stream().findFirst())
			.orElse(null);
	}

	private static List<Standing> standings(List<Series> members, List<Series> all, Cut cut, Moment moment) {
		var bySubject = new HashMap<String, Series>();
		members.forEach((series) -> bySubject.put(series.key().subject(), series));
		var ranking = cut.ranking(members, cut.weekEnding());
		var before = cut.ranking(members, cut.previous(members));
		return ranking.places().stream().map((place) -> {
			var series = Objects.requireNonNull(bySubject.get(place.name()));
			var point = shown(series, cut.step(), cut.weekEnding()).orElseThrow();
			var previous = before.rankOf(place.name());
			var whole = Whole.of(point, all, moment.registry()).orElse(null);
			return new Standing(place.rank(), previous.isPresent() ? previous.getAsInt() : null,
					!before.isEmpty() && previous.isEmpty(), series, point, whole);
		}).toList();
	}

	/** How a metric is cut into boards. */
	private record Cut(Metric metric, Interval step, LocalDate weekEnding) {

		/** The end of the interval before the newest one on the board. */
		LocalDate previous(List<Series> members) {
			var newest = members.stream()
				.flatMap((series) -> shown(series, this.step, this.weekEnding).stream())
				.map((point) -> point.period().end())
				.max(Comparator.naturalOrder())
				.orElse(this.weekEnding);
			return this.step.before(newest, 1);
		}

		Ranking ranking(List<Series> members, LocalDate day) {
			var values = new HashMap<String, BigDecimal>();
			members.forEach((series) -> shown(series, this.step, day)
				.ifPresent((point) -> values.put(series.key().subject(), point.number())));
			return this.metric.behaviour().equals("rank") ? Ranking.lowestFirst(values) : Ranking.highestFirst(values);
		}

	}

}
