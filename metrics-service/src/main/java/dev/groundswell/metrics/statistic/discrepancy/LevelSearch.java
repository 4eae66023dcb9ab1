package dev.groundswell.metrics.statistic.discrepancy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.arithmetic.Claim;
import dev.groundswell.metrics.arithmetic.Difference;
import dev.groundswell.metrics.arithmetic.Verdict;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.statistic.discrepancy.Discrepancy.Finding;
import dev.groundswell.metrics.store.SeriesKey;
import dev.groundswell.metrics.store.TooManyRowsException;
import dev.groundswell.metrics.week.Span;

/**
 * The same subject, metric, measure, unit and period stated twice. Another panel or root
 * source is another opinion; any other qualifier makes the two incomparable.
 */
final class LevelSearch implements Search {

	/**
	 * Every pair is looked at: more opinions on one thing than this are not a dispute but
	 * a data set.
	 */
	private static final int MOST_SERIES = 500;

	@Override
	public List<Discrepancy> in(List<Series> all, Moment moment) {
		record Key(String subject, String metric, String measure, String unit) {
		}
		var groups = new LinkedHashMap<Key, List<Series>>();
		for (var series : all) {
			var key = series.key();
			groups
				.computeIfAbsent(new Key(key.subject(), key.metric(), key.measure(), key.unit()),
						(_) -> new ArrayList<>())
				.add(series);
		}
		var found = new ArrayList<Discrepancy>();
		for (var group : groups.values()) {
			if (group.size() > MOST_SERIES) {
				throw new TooManyRowsException(MOST_SERIES);
			}
			for (int i = 0; i < group.size(); i++) {
				withinSeries(group.get(i), moment, found);
				for (int j = i + 1; j < group.size(); j++) {
					between(group.get(i), group.get(j), moment, found);
				}
			}
		}
		return found;
	}

	/** Sources that go back to one root and still print different numbers. */
	private static void withinSeries(Series series, Moment moment, List<Discrepancy> found) {
		for (var point : series.points()) {
			for (var row : point.differing()) {
				var other = Point.of(List.of(row));
				found.add(judged(point, other, "source", moment));
			}
		}
	}

	private static void between(Series a, Series b, Moment moment, List<Discrepancy> found) {
		var difference = firstDifference(a.key(), b.key());
		if (difference.equals("list") || isOwnBreakdown(a.key(), b.key(), difference)) {
			return;
		}
		if (difference.equals("denominator")) {
			apart(a, b, moment).ifPresent(found::add);
			return;
		}
		boolean comparable = difference.equals("panel") || difference.equals("rootSource");
		for (var point : a.points()) {
			at(b, point.period())
				.ifPresent(
						(other) -> found.add(comparable ? judged(point, other, difference, moment)
								: Discrepancy.of(
										new Finding("level", Verdict.NOT_COMPARABLE,
												"they differ in " + difference + ": " + named(a, difference) + " and "
														+ named(b, difference),
												difference, null),
										point, other, moment)));
		}
	}

	/** One source that states several cuts of a thing does not disagree with itself. */
	private static boolean isOwnBreakdown(SeriesKey a, SeriesKey b, String difference) {
		return a.rootSource().equals(b.rootSource()) && !difference.equals("panel");
	}

	private static Optional<Point> at(Series series, Span period) {
		return series.points().stream().filter((point) -> point.period().equals(period)).findFirst();
	}

	/** Shares of two wholes, each at its newest. */
	private static Optional<Discrepancy> apart(Series a, Series b, Moment moment) {
		var reason = "shares of different wholes: %s and %s".formatted(
				moment.registry().denominatorName(Figures.qualifiers(a.key().qualifiers()).get("denominator")),
				moment.registry().denominatorName(Figures.qualifiers(b.key().qualifiers()).get("denominator")));
		return Optional.of(Discrepancy.of(new Finding("level", Verdict.NOT_COMPARABLE, reason, "denominator", null),
				a.points().getLast(), b.points().getLast(), moment));
	}

	private static Discrepancy judged(Point a, Point b, String firstDifference, Moment moment) {
		var verdict = claim(a).against(claim(b));
		var reason = switch (verdict) {
			case CONFIRMED -> "equal within the rounding of the two";
			case NEAR -> "at most five percent apart";
			case CONFLICTING, NOT_COMPARABLE -> switch (firstDifference) {
				case "panel" -> "two panels count the same period more than five percent apart";
				case "source" -> "two sources quote one root source differently";
				default -> "two root sources state the same period more than five percent apart";
			};
		};
		return Discrepancy.of(
				new Finding("level", verdict, reason, firstDifference, new Difference(a.number(), b.number())), a, b,
				moment);
	}

	private static Claim claim(Point point) {
		return new Claim(point.number(), point.chosen().comparator());
	}

	/** The first qualifier that differs: the whole before all others, the panel after. */
	static String firstDifference(SeriesKey a, SeriesKey b) {
		var left = Figures.qualifiers(a.qualifiers());
		var right = Figures.qualifiers(b.qualifiers());
		var names = new TreeSet<>(left.keySet());
		names.addAll(right.keySet());
		var different = names.stream().filter((name) -> !Objects.equals(left.get(name), right.get(name))).toList();
		if (different.contains("denominator")) {
			return "denominator";
		}
		return different.stream()
			.filter((name) -> !name.equals("panel"))
			.findFirst()
			.orElse(different.isEmpty() ? "rootSource" : "panel");
	}

	private static String named(Series series, String qualifier) {
		return Figures.qualifiers(series.key().qualifiers()).getOrDefault(qualifier, "not stated");
	}

}
