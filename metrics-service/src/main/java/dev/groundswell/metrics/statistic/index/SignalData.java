package dev.groundswell.metrics.statistic.index;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.groundswell.metrics.arithmetic.CompositeIndex.Signal;
import dev.groundswell.metrics.series.Point;
import org.jspecify.annotations.Nullable;

/**
 * One signal of all subjects looked at.
 *
 * @param rootSource whose population it is, or null where nobody states the metric
 * @param subjects how many the population has
 * @param largest the ids of its largest, in order
 */
record SignalData(String metric, BigDecimal weight, @Nullable String rootSource, int subjects, List<String> largest,
		Map<String, Point> points) {

	Optional<Point> of(String subject) {
		return Optional.ofNullable(this.points.get(subject));
	}

	Signal signal() {
		return new Signal(this.metric, this.weight,
				this.points.entrySet()
					.stream()
					.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> entry.getValue().number())));
	}

}
