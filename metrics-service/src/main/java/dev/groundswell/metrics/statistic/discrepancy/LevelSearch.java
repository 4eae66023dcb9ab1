package dev.groundswell.metrics.statistic.discrepancy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.arithmetic.Verdict;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.store.SeriesKey;
import dev.groundswell.metrics.store.TooManyRowsException;
import dev.groundswell.metrics.verdict.Comparability;
import dev.groundswell.metrics.verdict.Judge;
import dev.groundswell.metrics.verdict.Judgement;
import dev.groundswell.metrics.week.Span;
import org.jspecify.annotations.Nullable;

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
				found.add(Discrepancy.ofSources(Judge.between(point, other, "source"), point, other, moment));
			}
		}
	}

	private static void between(Series a, Series b, Moment moment, List<Discrepancy> found) {
		var difference = Comparability.firstDifference(a.key(), b.key());
		if (difference.equals("list") || isOwnBreakdown(a.key(), b.key(), difference)) {
			return;
		}
		if (difference.equals("denominator")) {
			found.add(apart(a, b, moment));
			return;
		}
		for (var point : a.points()) {
			at(b, point.period()).ifPresent((other) -> found
				.add(Discrepancy.of("level", judged(point, other, difference), point, other, moment)));
		}
	}

	private static Judgement judged(Point a, Point b, String difference) {
		return Comparability.isOpinion(difference) ? Judge.between(a, b, difference)
				: new Judgement(Verdict.NOT_COMPARABLE,
						Comparability.words(difference, named(a, difference), named(b, difference)), difference, null);
	}

	/** One source that states several cuts of a thing does not disagree with itself. */
	private static boolean isOwnBreakdown(SeriesKey a, SeriesKey b, String difference) {
		return a.rootSource().equals(b.rootSource()) && !difference.equals("panel");
	}

	private static Optional<Point> at(Series series, Span period) {
		return series.points().stream().filter((point) -> point.period().equals(period)).findFirst();
	}

	/** Shares of two wholes, each at its newest. */
	private static Discrepancy apart(Series a, Series b, Moment moment) {
		var first = a.points().getLast();
		var second = b.points().getLast();
		var reason = "shares of different wholes: %s and %s".formatted(
				moment.registry().denominatorName(named(first, "denominator")),
				moment.registry().denominatorName(named(second, "denominator")));
		return Discrepancy.of("level", new Judgement(Verdict.NOT_COMPARABLE, reason, "denominator", null), first,
				second, moment);
	}

	private static @Nullable String named(Point point, String qualifier) {
		return Figures.qualifiers(point.chosen().series().qualifiers()).get(qualifier);
	}

}
