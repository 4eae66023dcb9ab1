package dev.groundswell.metrics.statistic.growth;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.arithmetic.Growth;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.statistic.growth.GrowthFigure.ImpliedBase;
import dev.groundswell.metrics.store.SeriesKey;

/**
 * Growth that sources state for the same subject, metric, population and period; growth
 * that leaves its base open comes after growth that names it.
 */
record Reported(List<Point> points) {

	private static final String UNSPECIFIED = "growth_unspecified";

	static Reported about(Point later, SeriesKey key, Step step, List<Series> all) {
		if (step.named() != null || step.periods() > 1) {
			return new Reported(List.of());
		}
		return new Reported(all.stream()
			.filter((series) -> series.key().subject().equals(key.subject())
					&& series.key().metric().equals(key.metric()) && series.key().rootSource().equals(key.rootSource())
					&& series.key().qualifiers().equals(key.qualifiers()) && isGrowth(series.key().measure(), step))
			.sorted(Comparator.comparing((Series series) -> series.key().measure().equals(UNSPECIFIED)))
			.flatMap((series) -> series.at(later.period()).stream())
			.toList());
	}

	private static boolean isGrowth(String measure, Step step) {
		return measure.equals("growth_" + step.code()) || measure.equals(UNSPECIFIED);
	}

	/** The base that the first of them needs. */
	Optional<ImpliedBase> impliedBase(Point later) {
		for (var point : this.points) {
			var row = point.chosen();
			var unit = row.series().unit();
			var base = unit.equals("multiple") ? Growth.baseOfMultiple(later.number(), row.number())
					: Growth.impliedBase(later.number(), row.number());
			if (base.isPresent()) {
				return Optional.of(new ImpliedBase(Decimals.rounded(base.get(), later.chosen().series().scale()),
						Decimals.plain(row.number()) + " " + unit + " " + row.series().measure()));
			}
		}
		return Optional.empty();
	}

}
