package dev.groundswell.metrics.statistic.ram;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.series.SeriesReader;
import dev.groundswell.metrics.store.Selection;

/**
 * How large models are: parameters in all, never only the active ones, never a range. A
 * size holds whenever it was stated.
 */
record Sizes(Map<String, Point> points) {

	private static final Comparator<Point> BEST = Comparator
		.comparing((Point point) -> !counting(point).equals("total"))
		.thenComparing((point) -> !point.chosen().basis().equals("reported"))
		.thenComparing((point) -> point.chosen().publishedAt(), Comparator.reverseOrder())
		.thenComparing((point) -> point.chosen().series().id());

	static Sizes read(SeriesReader reader, Moment moment) {
		var points = new HashMap<String, Point>();
		for (var series : reader.read(Selection.ALL.metric("parameter_count").measure("level"), moment)) {
			newest(series).ifPresent((point) -> points.merge(series.key().subject(), point,
					(a, b) -> (BEST.compare(a, b) <= 0) ? a : b));
		}
		return new Sizes(Map.copyOf(points));
	}

	private static Optional<Point> newest(Series series) {
		return series.points()
			.stream()
			.filter((point) -> point.chosen().isAsserted() && point.chosen().valueMax() == null
					&& point.number().signum() > 0 && !counting(point).equals("active"))
			.reduce((_, last) -> last);
	}

	private static String counting(Point point) {
		return Figures.qualifiers(point.chosen().series().qualifiers()).getOrDefault("counting", "");
	}

	Optional<Point> of(String model) {
		return Optional.ofNullable(this.points.get(model));
	}

	Optional<SizeBucket> bucketOf(String model) {
		return of(model).map((point) -> SizeBucket.of(point.number()));
	}

	/** The models of a size, or of any. */
	Set<String> models(Optional<SizeBucket> bucket) {
		return this.points.keySet()
			.stream()
			.filter((model) -> bucket.isEmpty() || bucketOf(model).equals(bucket))
			.collect(Collectors.toUnmodifiableSet());
	}

}
