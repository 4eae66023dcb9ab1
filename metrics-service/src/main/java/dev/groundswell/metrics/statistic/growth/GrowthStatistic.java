package dev.groundswell.metrics.statistic.growth;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.arithmetic.Growth;
import dev.groundswell.metrics.arithmetic.GrowthRate;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Inexactness;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.statistic.Doubts;
import dev.groundswell.metrics.statistic.growth.Bases.Base;
import dev.groundswell.metrics.statistic.growth.GrowthFigure.Rates;
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

	/** Growth over fewer days is not stretched to a year. */
	private static final int LEAST_ANNUALISED_DAYS = 90;

	private final String definition;

	private final Series series;

	private final Step step;

	private final Bases bases;

	private final Doubts doubts;

	private final Moment moment;

	GrowthStatistic(String definition, Series series, Step step, Moment moment) {
		this.definition = definition;
		this.series = series;
		this.step = step;
		this.bases = new Bases(series, step);
		this.doubts = Doubts.about(series, moment);
		this.moment = moment;
	}

	/** The comparison that ends in a point, beside what sources report about it. */
	GrowthFigure endingIn(Point later, List<Series> all) {
		var reported = Reported.about(later, this.series.key(), this.step, all);
		var wanted = this.bases.wanted(later.period());
		if (wanted.isEmpty()) {
			return without(later, null, unfit(later.period()), reported);
		}
		var base = this.bases.of(later);
		if (base.isEmpty()) {
			return without(later, null, "no base: nothing is stated for " + words(wanted.get()) + " in this series",
					reported);
		}
		return against(later, base.get(), reported);
	}

	private String words(Span wanted) {
		return (this.step.named() != null) ? "a period of this length ended by " + wanted.end() : wanted.toString();
	}

	private String unfit(Span period) {
		if (period.interval().isEmpty()) {
			return "partial period: " + period + " is no whole week, month, quarter or year and is not compared";
		}
		return "unequal periods: " + period + " has no " + this.step.unit().words() + " base of its own length";
	}

	private GrowthFigure against(Point later, Base base, Reported reported) {
		if (later.chosen().series().unit().equals("rank")) {
			return without(later, base, "a position does not grow", reported);
		}
		if (!base.point().period().end().isBefore(later.period().end())) {
			return without(later, base, "no two periods: nothing newer is stated after the base", reported);
		}
		var fault = this.doubts.fault(base.point().period(), later.period());
		if (fault.isPresent()) {
			return without(later, base, fault.get(), reported);
		}
		var growth = Growth.between(base.point().number(), later.number());
		if (growth.isEmpty()) {
			return without(later, base, "no base: it is zero, and starting from nothing is not growth", reported);
		}
		if (isTooSmall(base.point())) {
			return without(later, base, "the base is too small for a percentage", reported);
		}
		var status = this.doubts.status(base.point().period(), later.period(), base.daysEarly() > 0);
		boolean inexact = Inexactness.of(List.of(base.point(), later));
		return figure(later, base, growth.get(), Figures.worst(List.of(status, inexact ? Inexactness.STATUS : "A")),
				null, reported);
	}

	private static boolean isTooSmall(Point base) {
		return base.number().compareTo(smallest(base.chosen().series())) < 0;
	}

	private static BigDecimal smallest(SeriesKey key) {
		if (key.unit().equals("percent")) {
			return SMALLEST_SHARE;
		}
		return (key.scale() == 0) ? SMALLEST_BASE : BigDecimal.ZERO;
	}

	private GrowthFigure without(Point later, @Nullable Base base, String reason, Reported reported) {
		return figure(later, base, null, "N", reason, reported);
	}

	private GrowthFigure figure(Point later, @Nullable Base found, @Nullable Growth growth, String status,
			@Nullable String reason, Reported reported) {
		var base = (found != null) ? found.point() : null;
		var earlier = (growth != null && base != null) ? earlier(base) : Optional.<Point>empty();
		var inputs = new ArrayList<Point>(List.of(later));
		Optional.ofNullable(base).ifPresent(inputs::add);
		earlier.ifPresent(inputs::add);
		var key = later.chosen().series();
		var figure = Figures.stated(this.step.variant().on(this.definition), later, inputs, this.moment)
			.status(status)
			.notes((found != null) ? notes(later, found) : List.of())
			.notes((growth != null && base != null) ? new Inexactness(base, later).ofGrowth() : List.of());
		return new GrowthFigure(figure, this.step.code(), (growth != null) ? Decimals.ratio(growth.percent()) : null,
				"percent", (growth != null) ? Decimals.ratio(growth.multiple()) : null,
				(base != null) ? Decimals.plain(base.number()) : null, (base != null) ? base.period().start() : null,
				(base != null) ? base.period().end() : null,
				(base != null) ? Decimals.plain(later.number().subtract(base.number())) : null,
				key.unit().equals("percent") ? "percentage_points" : key.unit(), reason,
				reported.points().stream().map((point) -> Figures.stated("levels.v1", point, this.moment)).toList(),
				reported.impliedBase(later).orElse(null),
				(growth != null && base != null) ? rates(later, base, growth, earlier) : Rates.NONE);
	}

	private List<String> notes(Point later, Base base) {
		var notes = new ArrayList<String>(this.doubts.notes(base.point().period(), later.period()));
		if (base.daysEarly() > 0) {
			notes.add("the base is of " + base.point().period().end() + ", " + base.daysEarly()
					+ " days before the day wanted");
		}
		return notes;
	}

	/** The base's own base, where the growth before can be told from it. */
	private Optional<Point> earlier(Point base) {
		return (this.step.named() != null) ? Optional.empty()
				: this.bases.of(base)
					.map(Base::point)
					.filter((point) -> !isTooSmall(point) && point.number().signum() > 0
							&& this.doubts.fault(point.period(), base.period()).isEmpty());
	}

	private Rates rates(Point later, Point base, Growth growth, Optional<Point> earlier) {
		var unit = this.step.unit();
		double periods = (this.step.named() != null) ? unit.stepsBetween(base.period().end(), later.period().end())
				: this.step.periods();
		long days = later.period().end().toEpochDay() - base.period().end().toEpochDay();
		var rate = GrowthRate.of(growth, periods);
		return new Rates(rate.map(GrowthRate::log).map(Decimals::ratio).orElse(null),
				Decimals.rounded(BigDecimal.valueOf(periods), 6), per(unit),
				rate.map(GrowthRate::compound).map(Decimals::ratio).orElse(null),
				rate.flatMap(GrowthRate::doublingTime).map(Decimals::ratio).orElse(null),
				(days < LEAST_ANNUALISED_DAYS) ? null
						: GrowthRate.of(growth, days / Comparison.DAYS_A_YEAR)
							.map(GrowthRate::compound)
							.map(Decimals::ratio)
							.orElse(null),
				earlier.flatMap((point) -> Growth.between(point.number(), base.number()))
					.map((before) -> Decimals.ratio(growth.percent().subtract(before.percent())))
					.orElse(null));
	}

	private static String per(Comparison unit) {
		return switch (unit) {
			case WOW -> "week";
			case MOM -> "month";
			case QOQ -> "quarter";
			case YOY -> "year";
		};
	}

}
