package dev.groundswell.metrics.statistic.anomaly;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Series;
import org.hipparchus.stat.descriptive.StreamingStatistics;
import org.jspecify.annotations.Nullable;

/**
 * What in a subject's last four weeks machines would look like: much more on working days
 * than on weekends, many downloads for each like, hardly any variation.
 *
 * @param weekdays ln of the mean working day over the mean weekend day, or null
 * @param perLike ln of downloads per like, or null
 * @param variation ln of the standard deviation over the mean of the days, or null
 * @param inputs the points it rests on, the newest first
 */
record CiSignals(Series series, @Nullable Double weekdays, @Nullable Double perLike, @Nullable Double variation,
		List<Point> inputs) {

	static final int DAYS = 28;

	private static final int FEWEST_MOVING = 20;

	/**
	 * The signals of a series, as far as it is stated for them.
	 * @param likes the likes of the same subject, or null
	 */
	static CiSignals of(Series series, String behaviour, LocalDate day, @Nullable Series likes) {
		var days = days(series, behaviour, day);
		var newest = series.newestBy(day).orElseThrow();
		var liked = Optional.ofNullable(likes).flatMap((each) -> each.newestBy(day)).orElse(null);
		var inputs = Stream.concat(Stream.of(newest, liked), days.stream().flatMap((each) -> each.inputs().stream()))
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		return new CiSignals(series, weekdays(days), perLike(newest, liked), variation(days), inputs);
	}

	/** What was counted on one day. */
	private record Day(LocalDate day, double count, List<Point> inputs) {

		boolean isWeekend() {
			return this.day.getDayOfWeek() == DayOfWeek.SATURDAY || this.day.getDayOfWeek() == DayOfWeek.SUNDAY;
		}

	}

	private static List<Day> days(Series series, String behaviour, LocalDate day) {
		var points = series.points()
			.stream()
			.filter((point) -> point.isComparable() && point.period().days() == 1
					&& point.period().end().isAfter(day.minusDays(DAYS + 1L)) && !point.period().end().isAfter(day))
			.toList();
		var days = new ArrayList<Day>();
		for (int i = 0; i < points.size(); i++) {
			var point = points.get(i);
			if (behaviour.equals("flow") && point.period().end().isAfter(day.minusDays(DAYS))) {
				days.add(new Day(point.period().end(), point.number().doubleValue(), List.of(point)));
			}
			if (behaviour.equals("counter") && i > 0
					&& points.get(i - 1).period().end().plusDays(1).equals(point.period().end())) {
				double step = point.number().subtract(points.get(i - 1).number()).doubleValue();
				days.add(new Day(point.period().end(), Math.max(0, step), List.of(point, points.get(i - 1))));
			}
		}
		return days;
	}

	/**
	 * Counters shown rounded stand still for days: nothing can be read from such days.
	 */
	private static boolean isWhole(List<Day> days) {
		return days.size() >= DAYS - 2 && days.stream().filter((day) -> day.count() > 0).count() >= FEWEST_MOVING;
	}

	private static @Nullable Double weekdays(List<Day> days) {
		double working = mean(days.stream().filter((day) -> !day.isWeekend()).toList());
		double weekend = mean(days.stream().filter(Day::isWeekend).toList());
		return (isWhole(days) && working > 0 && weekend > 0) ? StrictMath.log(working / weekend) : null;
	}

	private static double mean(List<Day> days) {
		return days.stream().mapToDouble(Day::count).average().orElse(0);
	}

	private static @Nullable Double variation(List<Day> days) {
		var statistics = new StreamingStatistics();
		days.forEach((day) -> statistics.addValue(day.count()));
		boolean varies = isWhole(days) && statistics.getMean() > 0 && statistics.getStandardDeviation() > 0;
		return varies ? StrictMath.log(statistics.getStandardDeviation() / statistics.getMean()) : null;
	}

	private static @Nullable Double perLike(Point newest, @Nullable Point likes) {
		return (likes != null && likes.number().signum() > 0 && newest.number().signum() > 0)
				? StrictMath.log(newest.number().doubleValue() / likes.number().doubleValue()) : null;
	}

}
