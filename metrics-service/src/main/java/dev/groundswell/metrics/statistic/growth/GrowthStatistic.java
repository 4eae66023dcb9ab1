package dev.groundswell.metrics.statistic.growth;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.Variant;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.arithmetic.Growth;
import dev.groundswell.metrics.registry.Continuity;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.statistic.growth.GrowthFigure.ImpliedBase;
import dev.groundswell.metrics.store.SeriesKey;
import dev.groundswell.metrics.week.Comparison;
import dev.groundswell.metrics.week.Span;
import org.jspecify.annotations.Nullable;

/** One comparison of one series. */
final class GrowthStatistic {

	/** Below this many of anything counted, a percentage says nothing. */
	private static final BigDecimal SMALLEST_BASE = BigDecimal.valueOf(1000);

	/** Below a tenth of a percent, likewise. */
	private static final BigDecimal SMALLEST_SHARE = new BigDecimal("0.1");

	private static final String UNSPECIFIED = "growth_unspecified";

	private final String definition;

	private final Series series;

	private final Comparison comparison;

	private final Moment moment;

	GrowthStatistic(String definition, Series series, Comparison comparison, Moment moment) {
		this.definition = definition;
		this.series = series;
		this.comparison = comparison;
		this.moment = moment;
	}

	/** The comparison that ends in a point, beside what sources report about it. */
	GrowthFigure endingIn(Point later, List<Series> reportedSeries) {
		var reported = reported(later, reportedSeries);
		var wanted = this.comparison.base(later.period());
		if (wanted.isEmpty()) {
			return without(later, null, unfit(later.period()), reported);
		}
		var base = this.series.at(wanted.get());
		if (base.isEmpty()) {
			return without(later, null, "no base: nothing is stated for " + wanted.get() + " in this series", reported);
		}
		return against(later, base.get(), reported);
	}

	private String unfit(Span period) {
		if (period.interval().isEmpty()) {
			return "partial period: " + period + " is no whole week, month, quarter or year and is not compared";
		}
		return "unequal periods: " + period + " has no " + this.comparison.words() + " base of its own length";
	}

	private GrowthFigure against(Point later, Point base, List<Point> reported) {
		if (later.chosen().series().unit().equals("rank")) {
			return without(later, base, "a position does not grow", reported);
		}
		var growth = Growth.between(base.number(), later.number());
		if (growth.isEmpty()) {
			return without(later, base, "no base: it is zero, and starting from nothing is not growth", reported);
		}
		if (base.number().compareTo(smallest(later.chosen().series())) < 0) {
			return without(later, base, "the base is too small for a percentage", reported);
		}
		var breaks = breaksBetween(base.period(), later.period());
		return figure(later, base, growth.get(), breaks.isEmpty() ? "A" : "B", null, reported);
	}

	private static BigDecimal smallest(SeriesKey key) {
		if (key.unit().equals("percent")) {
			return SMALLEST_SHARE;
		}
		return (key.scale() == 0) ? SMALLEST_BASE : BigDecimal.ZERO;
	}

	private GrowthFigure without(Point later, @Nullable Point base, String reason, List<Point> reported) {
		return figure(later, base, null, "N", reason, reported);
	}

	private GrowthFigure figure(Point later, @Nullable Point base, @Nullable Growth growth, String status,
			@Nullable String reason, List<Point> reported) {
		var key = later.chosen().series();
		var inputs = new ArrayList<Point>(List.of(later));
		Optional.ofNullable(base).ifPresent(inputs::add);
		var figure = Figures
			.stated(Variant.of("period", this.comparison.code()).on(this.definition), later, inputs, this.moment)
			.status(status);
		if (base != null && status.equals("B")) {
			figure = figure
				.notes(breaksBetween(base.period(), later.period()).stream().map(Continuity::words).toList());
		}
		return new GrowthFigure(figure, this.comparison.code(),
				(growth != null) ? Decimals.ratio(growth.percent()) : null, "percent",
				(growth != null) ? Decimals.ratio(growth.multiple()) : null,
				(base != null) ? Decimals.plain(base.number()) : null, (base != null) ? base.period().start() : null,
				(base != null) ? base.period().end() : null,
				(base != null) ? Decimals.plain(later.number().subtract(base.number())) : null,
				key.unit().equals("percent") ? "percentage_points" : key.unit(), reason,
				reported.stream().map(this::stated).toList(), impliedBase(later, reported).orElse(null));
	}

	private Figure stated(Point point) {
		return Figures.stated("levels.v1", point, this.moment);
	}

	/** Breaks after the base's last day, up to the later period's. */
	private List<Continuity> breaksBetween(Span base, Span later) {
		return this.moment.registry()
			.breaks(this.series.key().subject(), this.series.key().metric())
			.stream()
			.filter((entry) -> entry.date().isAfter(base.end()) && !entry.date().isAfter(later.end()))
			.toList();
	}

	/**
	 * Growth stated for the same subject, metric, population and period; growth that
	 * leaves its base open comes after growth that names it.
	 */
	private List<Point> reported(Point later, List<Series> reportedSeries) {
		var key = this.series.key();
		return reportedSeries.stream()
			.filter((series) -> series.key().subject().equals(key.subject())
					&& series.key().metric().equals(key.metric()) && series.key().rootSource().equals(key.rootSource())
					&& series.key().qualifiers().equals(key.qualifiers()) && isGrowth(series.key().measure()))
			.sorted(Comparator.comparing((Series series) -> series.key().measure().equals(UNSPECIFIED)))
			.flatMap((series) -> series.at(later.period()).stream())
			.toList();
	}

	private boolean isGrowth(String measure) {
		return measure.equals("growth_" + this.comparison.code()) || measure.equals(UNSPECIFIED);
	}

	private static Optional<ImpliedBase> impliedBase(Point later, List<Point> reported) {
		for (var point : reported) {
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
