package dev.groundswell.metrics.statistic.discrepancy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.arithmetic.Difference;
import dev.groundswell.metrics.arithmetic.ImpliedBase;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.store.Row;
import dev.groundswell.metrics.verdict.Comparability;
import dev.groundswell.metrics.verdict.Judgement;
import dev.groundswell.metrics.week.Comparison;

/**
 * A stated growth needs a base. That base is held against the base that is stated, and
 * against the base another value with the very same growth would need.
 */
final class GrowthBaseSearch implements Search {

	private static final String GROWTH = "growth_";

	private static final String UNSPECIFIED = "growth_unspecified";

	@Override
	public List<Discrepancy> in(List<Series> all, Moment moment) {
		var implied = all.stream()
			.filter((series) -> series.key().measure().startsWith(GROWTH))
			.flatMap((series) -> series.points().stream().flatMap((growth) -> implied(growth, all).stream()))
			.toList();
		var found = new ArrayList<Discrepancy>();
		for (int i = 0; i < implied.size(); i++) {
			againstStatedBase(implied.get(i), all, moment).ifPresent(found::add);
			for (int j = i + 1; j < implied.size(); j++) {
				if (implied.get(i).sharesGrowthWith(implied.get(j))) {
					found.add(againstEachOther(implied.get(i), implied.get(j), moment));
				}
			}
		}
		return found;
	}

	/** The base a growth needs, where somebody states the value it led to. */
	private static Optional<Implied> implied(Point growth, List<Series> all) {
		var row = growth.chosen();
		if (!row.comparator().equals("exact") && !row.comparator().equals("approx")) {
			return Optional.empty();
		}
		return level(row, all).flatMap((level) -> {
			return new ImpliedBase(level.number(), growth.number(), row.series().unit()).base()
				.map((value) -> new Implied(growth, level, value));
		});
	}

	/** Of the same population and period; else of the same source, as near as can be. */
	private static Optional<Point> level(Row growth, List<Series> all) {
		return levels(growth, all).filter((level) -> level.period().equals(growth.period()))
			.filter((level) -> level.chosen().series().rootSource().equals(growth.series().rootSource())
					&& level.chosen().series().qualifiers().equals(growth.series().qualifiers()))
			.findFirst()
			.or(() -> levels(growth, all).filter((level) -> level.chosen().source().equals(growth.source()))
				.filter((level) -> level.period().overlaps(growth.period())
						|| level.chosen().publishedAt().equals(growth.publishedAt()))
				.min(Comparator
					.comparing((Point level) -> level.period().end().until(growth.period().end()).toTotalMonths())
					.thenComparing(Point::compareTo)));
	}

	private static Stream<Point> levels(Row growth, List<Series> all) {
		return all.stream()
			.filter((series) -> series.key().measure().equals("level")
					&& series.key().subject().equals(growth.series().subject())
					&& series.key().metric().equals(growth.series().metric()))
			.flatMap((series) -> series.points().stream());
	}

	private static Optional<Discrepancy> againstStatedBase(Implied implied, List<Series> all, Moment moment) {
		var level = implied.level().chosen();
		return Comparison.named(implied.growth().chosen().series().measure().substring(GROWTH.length()))
			.flatMap((comparison) -> comparison.base(implied.level().period()))
			.flatMap((period) -> all.stream()
				.filter((series) -> series.key().equals(level.series()))
				.flatMap((series) -> series.at(period).stream())
				.findFirst())
			.map((base) -> {
				var difference = new Difference(implied.base(), base.number());
				var reason = "%s needs a base of %s, and %s is stated".formatted(implied.words(),
						Decimals.words(implied.base()), Decimals.words(base.number()));
				return Discrepancy
					.of("growth-base", new Judgement(ImpliedBase.compare(difference), reason, null, difference),
							implied.level(), base, moment)
					.growths(List.of(implied.growth()), moment);
			});
	}

	private static Discrepancy againstEachOther(Implied a, Implied b, Moment moment) {
		var difference = new Difference(a.base(), b.base());
		var reason = "%s percent is said of both: %s needs a base of %s, %s one of %s".formatted(
				Decimals.plain(a.growth().number()), Decimals.words(a.level().number()), Decimals.words(a.base()),
				Decimals.words(b.level().number()), Decimals.words(b.base()));
		var first = a.level().period().equals(b.level().period())
				? Comparability.firstDifference(a.level().chosen().series(), b.level().chosen().series()) : "period";
		return Discrepancy
			.of("growth-base", new Judgement(ImpliedBase.compare(difference), reason, first, difference), a.level(),
					b.level(), moment)
			.growths(List.of(a.growth(), b.growth()), moment);
	}

	/** A growth, the value it led to, and the base it needs. */
	private record Implied(Point growth, Point level, BigDecimal base) {

		boolean sharesGrowthWith(Implied other) {
			var mine = this.growth.chosen().series();
			var theirs = other.growth.chosen().series();
			boolean sameThing = mine.subject().equals(theirs.subject()) && mine.metric().equals(theirs.metric())
					&& mine.unit().equals(theirs.unit()) && maySpanTheSame(mine.measure(), theirs.measure());
			return sameThing && this.growth.number().compareTo(other.growth.number()) == 0
					&& this.level.number().compareTo(other.level.number()) != 0;
		}

		/** A growth whose base is not stated may be any of the stated ones. */
		private static boolean maySpanTheSame(String measure, String other) {
			return measure.equals(other) || measure.equals(UNSPECIFIED) || other.equals(UNSPECIFIED);
		}

		String words() {
			var key = this.growth.chosen().series();
			return Decimals.plain(this.growth.number()) + " " + key.unit() + " " + key.measure();
		}

	}

}
