package dev.groundswell.metrics.population;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.Variant;
import dev.groundswell.metrics.registry.Registry;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.week.Span;
import org.jspecify.annotations.Nullable;

/**
 * Everybody of a population who is stated for exactly one period.
 *
 * @param population who was counted how
 * @param among the group it was narrowed to, or null for all
 * @param members one point a subject, the largest first
 * @param remainders rows such as "other", which stand for subjects that are not named
 * @param totals declared totals of the population; none of one narrowed to a group
 * @param late members with nothing for the period, at their newest point before it
 */
public record Census(Population population, @Nullable String among, Span period, List<Point> members,
		List<Point> remainders, List<Point> totals, List<Point> late) {

	/** In ids: the group a population was narrowed to. */
	static final String AMONG = "among";

	/** In ids: the kind of the members, where the figure begins with another. */
	static final String KIND = "kind";

	private static final Comparator<Point> LARGEST_FIRST = Comparator.comparing(Point::number)
		.reversed()
		.thenComparing(Census::subject);

	public Census {
		members = List.copyOf(members);
		remainders = List.copyOf(remainders);
		totals = List.copyOf(totals);
		late = List.copyOf(late);
	}

	/**
	 * The census of a population at a period. Remainders may be of another kind than the
	 * members.
	 */
	static Census of(Population population, List<Series> remainders, @Nullable String among, Span period,
			Registry registry) {
		var named = population.series()
			.stream()
			.filter((series) -> !registry.isRemainder(series.key().subject()))
			.toList();
		var present = at(named, period);
		var counted = present.stream().map(Census::subject).collect(Collectors.toSet());
		var late = named.stream()
			.filter((series) -> !counted.contains(series.key().subject()))
			.flatMap((series) -> series.newestBy(period.end().minusDays(1)).stream())
			.sorted(LARGEST_FIRST)
			.toList();
		return new Census(population, among, period, present, at(remainders, period),
				(among != null) ? List.of() : at(population.wholes(), period), late);
	}

	private static List<Point> at(List<Series> series, Span period) {
		return series.stream().flatMap((each) -> each.at(period).stream()).sorted(LARGEST_FIRST).toList();
	}

	/**
	 * The newest period that at least half of a population's subjects are stated for;
	 * where there is none, the one with most subjects, and of those the newest.
	 */
	static Optional<Span> usualPeriod(Population population) {
		var counts = population.series()
			.stream()
			.flatMap((series) -> series.points()
				.stream()
				.filter((point) -> point.isComparable() && !point.period().end().isAfter(population.day()))
				.map(Point::period))
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
		long enough = Math.min(most, (population.subjects() + 1) / 2);
		return counts.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() >= enough)
			.map(Map.Entry::getKey)
			.max(Comparator.naturalOrder());
	}

	/** The subject a point is about. */
	public static String subject(Point point) {
		return point.chosen().series().subject();
	}

	/**
	 * A variant that also names this population, of a figure that begins with a point.
	 */
	public Variant named(Variant variant, Point first) {
		return variant.and(AMONG, this.among).and(KIND, isMember(first) ? null : this.population.kind());
	}

	private boolean isMember(Point point) {
		long sequence = point.chosen().sequence();
		return this.members.stream().anyMatch((member) -> member.chosen().sequence() == sequence);
	}

	/** Members and remainders added up. */
	public BigDecimal sum() {
		return counted().map(Point::number).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** Members, then remainders. */
	public Stream<Point> counted() {
		return Stream.concat(this.members.stream(), this.remainders.stream());
	}

	/** Members by their subject, in order. */
	public Set<String> subjects() {
		return this.members.stream().map(Census::subject).collect(Collectors.toCollection(HashSet::new));
	}

	/** What the population is called where it is a denominator. */
	public String words(Registry registry) {
		var other = this.remainders.isEmpty() ? "" : " and a remainder";
		return "all %d subjects%s of %s".formatted(this.members.size(), other, name(registry));
	}

	/** Kind, metric, root source and qualifiers in words. */
	public String name(Registry registry) {
		var counted = this.population.counted();
		var with = counted.qualifiers().isEmpty() ? "" : ", " + counted.qualifiers();
		var only = (this.among != null) ? ", group " + this.among : "";
		return "kind %s in %s by %s%s%s".formatted(this.population.kind(), this.population.metric().name(),
				registry.sourceName(counted.rootSource()), with, only);
	}

}
