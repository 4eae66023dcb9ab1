package dev.groundswell.metrics.statistic.mover;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.groundswell.metrics.arithmetic.Ranking;
import dev.groundswell.metrics.population.Population;
import dev.groundswell.metrics.population.PopulationRequest;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.statistic.Peers;
import dev.groundswell.metrics.week.Comparison;
import dev.groundswell.metrics.week.Span;

/**
 * How the subjects of one population moved between its newest period and the one a step
 * earlier.
 *
 * @param later the newest period of the population
 * @param base the period it is held against; empty when the two would be of unequal kind
 * @param moves one a subject with both, in the order of the population
 * @param without subjects stated now that have no base
 * @param ranked how many are in the common set the ranks are in
 */
record Moves(Population population, Span later, Optional<Span> base, List<Move> moves, List<Point> without,
		int ranked) {

	/** Days a missed snapshot may be older. */
	static final int DAYS_BEFORE = 3;

	private static final int INTERVALS_SHOWN = 2;

	/** Empty when nothing of the population is young enough. */
	static Optional<Moves> of(Population population, PopulationRequest request, Comparison comparison) {
		var members = Peers.largest(population, request);
		return newestPeriod(population, members).map((later) -> {
			var base = comparison.base(later);
			var moves = new ArrayList<Move>();
			var without = new ArrayList<Point>();
			var ranks = base.map((span) -> new Ranks(members, later, span, isRank(population))).orElse(null);
			for (var series : population.series()) {
				var now = series.near(later, DAYS_BEFORE);
				if (now.isEmpty()) {
					continue;
				}
				var before = base.flatMap((span) -> before(series, span, now.get()));
				if (before.isPresent() && ranks != null) {
					moves.add(ranks.move(series, now.get(), before.get()));
				}
				else {
					without.add(now.get());
				}
			}
			return new Moves(population, later, base, moves, without, (ranks != null) ? ranks.size() : 0);
		});
	}

	private static boolean isRank(Population population) {
		return population.metric().behaviour().equals("rank") || population.measure().equals("rank");
	}

	private static Optional<Point> before(Series series, Span span, Point now) {
		return series.near(span, DAYS_BEFORE).filter((point) -> point.period().end().isBefore(now.period().end()));
	}

	/** The newest one; of several that end that day, the one most subjects have. */
	private static Optional<Span> newestPeriod(Population population, List<Series> members) {
		var oldest = population.metric().statedEvery().before(population.day(), INTERVALS_SHOWN);
		var counts = members.stream()
			.flatMap((series) -> series.newestBy(population.day()).stream())
			.map(Point::period)
			.filter((span) -> !span.end().isBefore(oldest))
			.collect(Collectors.groupingBy((span) -> span, Collectors.counting()));
		return counts.entrySet()
			.stream()
			.max(Comparator.comparing((Map.Entry<Span, Long> entry) -> entry.getKey().end())
				.thenComparing(Map.Entry::getValue)
				.thenComparing((entry) -> entry.getKey().days()))
			.map(Map.Entry::getKey);
	}

	/** Places then and now among the members that have both. */
	private static final class Ranks {

		private final Ranking now;

		private final Ranking before;

		private final boolean isRank;

		private final HashSet<String> members = new HashSet<>();

		Ranks(List<Series> members, Span later, Span base, boolean isRank) {
			var now = new HashMap<String, BigDecimal>();
			var before = new HashMap<String, BigDecimal>();
			for (var series : members) {
				series.near(later, DAYS_BEFORE)
					.ifPresent((point) -> Moves.before(series, base, point).ifPresent((earlier) -> {
						now.put(series.key().subject(), point.number());
						before.put(series.key().subject(), earlier.number());
						this.members.add(series.key().subject());
					}));
			}
			this.isRank = isRank;
			this.now = isRank ? Ranking.lowestFirst(now) : Ranking.highestFirst(now);
			this.before = isRank ? Ranking.lowestFirst(before) : Ranking.highestFirst(before);
		}

		int size() {
			return this.members.size();
		}

		Move move(Series series, Point later, Point base) {
			var subject = series.key().subject();
			return new Move(series, later, base, this.now.rankOf(subject).orElse(0),
					this.before.rankOf(subject).orElse(0), this.isRank);
		}

	}

}
