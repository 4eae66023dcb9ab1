package dev.groundswell.metrics.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.groundswell.metrics.week.Interval;
import dev.groundswell.metrics.week.Span;

/**
 * What a series says of one of equally long periods that follow each other. A period
 * nothing is said of has no step: missing is not zero.
 *
 * @param place periods since the first step, which is 0; a hole in them is a hole in the
 * series
 * @param points what the value is made of, the latest first
 */
public record Step(int place, Span span, BigDecimal value, List<Point> points) {

	/** Days by which the last snapshot of a period may come before its end. */
	private static final int DAYS_BEFORE = 3;

	public Step {
		points = List.copyOf(points);
	}

	/** Periods missing between an earlier step and this one. */
	public int missingSince(Step earlier) {
		return this.place - earlier.place - 1;
	}

	/**
	 * The comparable points of the length most of them have: partial periods and others
	 * are not held against them.
	 */
	public static List<Point> regular(Series series) {
		var byLength = series.points()
			.stream()
			.filter(Point::isComparable)
			.collect(Collectors.groupingBy(Step::length, TreeMap::new, Collectors.toList()));
		return byLength.values()
			.stream()
			.max(Comparator.comparingInt((List<Point> points) -> points.size())
				.thenComparing((points) -> points.getLast().period().end()))
			.orElse(List.of());
	}

	/** In days; months, quarters and years are each of one length. */
	private static long length(Point point) {
		long days = point.period().days();
		if (days >= 28 && days <= 31) {
			return 30;
		}
		if (days >= 90 && days <= 92) {
			return 91;
		}
		return (days == 366) ? 365 : days;
	}

	/**
	 * How often a series is stated: by the median of the days from one point to the next,
	 * but no longer than its periods are.
	 * @param points of one length, at least one
	 */
	public static Interval natural(List<Point> points) {
		long length = length(points.getLast());
		var gaps = new ArrayList<Long>();
		for (int i = 1; i < points.size(); i++) {
			gaps.add(ChronoUnit.DAYS.between(points.get(i - 1).period().end(), points.get(i).period().end()));
		}
		gaps.sort(null);
		var stated = gaps.isEmpty() ? of(length) : of(gaps.get(gaps.size() / 2));
		return (length > 1 && of(length).compareTo(stated) < 0) ? of(length) : stated;
	}

	private static Interval of(long days) {
		if (days <= 3) {
			return Interval.DAY;
		}
		if (days <= 14) {
			return Interval.WEEK;
		}
		if (days <= 62) {
			return Interval.MONTH;
		}
		return (days <= 185) ? Interval.QUARTER : Interval.YEAR;
	}

	/**
	 * The steps of a series, oldest first. Days of a flow are added up, and all must be
	 * there; of anything else the last point of the period stands for it, at most three
	 * days before its end where it is stated more often than that.
	 * @param points of one length in the order of time, at least one
	 * @param behaviour of the metric
	 * @param step no shorter than {@link #natural}
	 * @param last the day weeks are counted back from
	 */
	public static List<Step> of(List<Point> points, String behaviour, Interval step, LocalDate last) {
		boolean finer = natural(points).compareTo(step) < 0;
		var bySpan = new TreeMap<Span, List<Point>>();
		for (var point : points) {
			if (!point.period().end().isAfter(last)) {
				bySpan.computeIfAbsent(span(point.period().end(), step, finer, last), (_) -> new ArrayList<>())
					.add(point);
			}
		}
		var steps = new ArrayList<Step>();
		var first = new ArrayList<Span>();
		for (var entry : bySpan.entrySet()) {
			value(entry, behaviour, finer).ifPresent((used) -> {
				if (first.isEmpty()) {
					first.add(entry.getKey());
				}
				steps.add(new Step(between(first.getFirst(), entry.getKey(), step), entry.getKey(), total(used), used));
			});
		}
		return List.copyOf(steps);
	}

	private static Optional<List<Point>> value(Map.Entry<Span, List<Point>> entry, String behaviour, boolean finer) {
		var points = entry.getValue();
		var span = entry.getKey();
		if (finer && behaviour.equals("flow")) {
			long days = points.stream().mapToLong((point) -> point.period().days()).sum();
			boolean within = points.stream().allMatch((point) -> span.contains(point.period().start()));
			return (within && days == span.days()) ? Optional.of(points.reversed()) : Optional.empty();
		}
		var newest = points.getLast();
		return (!finer || !newest.period().end().isBefore(span.end().minusDays(DAYS_BEFORE)))
				? Optional.of(List.of(newest)) : Optional.empty();
	}

	private static BigDecimal total(List<Point> points) {
		return points.stream().map(Point::number).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** Weekly snapshots on drifting days belong to the nearest week. */
	private static Span span(LocalDate end, Interval step, boolean finer, LocalDate last) {
		if (step != Interval.WEEK) {
			return step.spanAt(end);
		}
		long days = ChronoUnit.DAYS.between(end, last);
		long weeks = finer ? days / 7 : (days + 3) / 7;
		return new Span(last.minusWeeks(weeks).minusDays(6), last.minusWeeks(weeks));
	}

	private static int between(Span first, Span span, Interval step) {
		return (int) switch (step) {
			case DAY -> ChronoUnit.DAYS.between(first.start(), span.start());
			case WEEK -> ChronoUnit.WEEKS.between(first.start(), span.start());
			case MONTH -> ChronoUnit.MONTHS.between(first.start(), span.start());
			case QUARTER -> ChronoUnit.MONTHS.between(first.start(), span.start()) / 3;
			case YEAR -> ChronoUnit.YEARS.between(first.start(), span.start());
		};
	}

}
