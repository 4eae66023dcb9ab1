package dev.groundswell.metrics.statistic.anomaly;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.Variant;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.arithmetic.Robust;
import dev.groundswell.metrics.population.Population;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.statistic.anomaly.AnomalyFigure.Signal;
import dev.groundswell.metrics.statistic.anomaly.WeeklyGrowth.Week;

/**
 * One population, week by week.
 *
 * @param members those whose common moves tell of the source
 * @param launches when they began
 * @param threshold robust z beyond which something is out of the ordinary
 */
record Anomalies(Population population, List<Series> members, Launches launches, int weeks, BigDecimal threshold,
		String definition, Variant variant, Moment moment) {

	/** The source first, then subjects, the newest week and the largest z first. */
	List<AnomalyFigure> found() {
		var growths = this.members.stream().map(this::growth).toList();
		var sources = new ArrayList<AnomalyFigure>();
		var subjects = new ArrayList<AnomalyFigure>();
		for (int back = 0; back < this.weeks; back++) {
			var week = this.population.day().minusWeeks(back);
			for (boolean up : List.of(true, false)) {
				var together = Together.of(growths, week, up, this.threshold.doubleValue());
				if (together.isSource()) {
					sources.add(source(together));
				}
				else {
					subjects.addAll(together.moved().stream().map((each) -> subject(each, week)).toList());
				}
			}
		}
		subjects.sort(Comparator.comparing(AnomalyFigure::weekEnding, Comparator.reverseOrder())
			.thenComparing((line) -> new BigDecimal(line.figure().value()).abs(), Comparator.reverseOrder())
			.thenComparing((line) -> line.figure().subject()));
		return Stream.concat(sources.stream(), subjects.stream()).toList();
	}

	private WeeklyGrowth growth(Series series) {
		return WeeklyGrowth.of(series, this.population.metric().behaviour(), this.population.day(), this.weeks,
				this.launches.of(series));
	}

	private AnomalyFigure subject(WeeklyGrowth growth, LocalDate ending) {
		var week = growth.in(ending).orElseThrow();
		var usual = growth.usual().orElseThrow();
		double z = growth.z(week);
		var first = week.later().points().getFirst();
		var written = new Figures.Written(number(z), "robust_z", growth.series().key().measure(),
				first.chosen().basis());
		var figure = Figures.computed(on("subject"), growth.inputs(week), this.moment, written)
			.status(Figures.worstStatus(week.inputs()));
		return new AnomalyFigure(figure, "subject", ending, (z > 0) ? "up" : "down", number(week.growth()),
				List.of(signal("log-growth", week.growth(), usual)), growth.weeks().size(),
				Decimals.plain(this.threshold), null, null,
				"weekly log growth beyond the threshold from its own median");
	}

	private AnomalyFigure source(Together together) {
		var counted = this.population.counted();
		var inputs = Stream.concat(together.moved().stream(), together.bounded().stream())
			.flatMap((each) -> each.inputs(each.in(together.week()).orElseThrow()).stream())
			.distinct()
			.toList();
		var percent = BigDecimal.valueOf(100L * together.moved().size())
			.divide(BigDecimal.valueOf(together.bounded().size()), Decimals.PRECISE);
		var written = new Figures.Written(Decimals.ratio(percent), "percent", "share",
				inputs.getFirst().chosen().basis());
		var figure = Figures.computed(on("source"), inputs, this.moment, written)
			.subject(counted.rootSource(), this.moment.registry().sourceName(counted.rootSource()));
		return new AnomalyFigure(figure, "source", together.week(), together.direction(), null, List.of(), this.weeks,
				Decimals.plain(this.threshold), together.moved().size(), together.bounded().size(),
				"more than 30 percent of the source's subjects moved together; they are not flagged one by one");
	}

	private String on(String kind) {
		return this.variant.and("kind", kind).on(this.definition);
	}

	static Signal signal(String name, double value, Robust usual) {
		return new Signal(name, number(value), number(usual.z(value)), number(usual.median()), number(usual.scale()),
				usual.method());
	}

	static String number(double value) {
		return Decimals.ratio(BigDecimal.valueOf(value));
	}

}
