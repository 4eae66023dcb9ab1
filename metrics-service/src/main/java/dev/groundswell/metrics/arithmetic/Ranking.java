package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Dense ranks, best first: equal values share a rank and the next value has the next
 * rank. Ties are listed by name.
 */
public final class Ranking {

	private final List<Place> places;

	private final Map<String, Integer> ranks = new HashMap<>();

	private Ranking(List<Place> places) {
		this.places = List.copyOf(places);
		places.forEach((place) -> this.ranks.put(place.name(), place.rank()));
	}

	/** The largest value is the best. */
	public static Ranking highestFirst(Map<String, BigDecimal> values) {
		return of(values, Map.Entry.<String, BigDecimal>comparingByValue().reversed());
	}

	/** The smallest value is the best, as for positions. */
	public static Ranking lowestFirst(Map<String, BigDecimal> values) {
		return of(values, Map.Entry.comparingByValue());
	}

	private static Ranking of(Map<String, BigDecimal> values, Comparator<Map.Entry<String, BigDecimal>> best) {
		var places = new ArrayList<Place>();
		int rank = 0;
		BigDecimal last = null;
		for (var entry : values.entrySet().stream().sorted(best.thenComparing(Map.Entry.comparingByKey())).toList()) {
			if (!isSame(last, entry.getValue())) {
				rank++;
				last = entry.getValue();
			}
			places.add(new Place(rank, entry.getKey()));
		}
		return new Ranking(places);
	}

	private static boolean isSame(@Nullable BigDecimal a, BigDecimal b) {
		return a != null && a.compareTo(b) == 0;
	}

	public List<Place> places() {
		return this.places;
	}

	public OptionalInt rankOf(String name) {
		var rank = this.ranks.get(name);
		return (rank != null) ? OptionalInt.of(rank) : OptionalInt.empty();
	}

	public boolean isEmpty() {
		return this.places.isEmpty();
	}

	/** The same order among the given names only, ranked anew. */
	public Ranking among(Set<String> names) {
		var kept = new HashSet<>(names);
		var values = new HashMap<String, BigDecimal>();
		this.places.stream()
			.filter((place) -> kept.contains(place.name()))
			.forEach((place) -> values.put(place.name(), BigDecimal.valueOf(place.rank())));
		return lowestFirst(values);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Ranking ranking && ranking.places.equals(this.places);
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.places);
	}

	@Override
	public String toString() {
		return this.places.toString();
	}

	/** One line of a ranking; ranks start at 1. */
	public record Place(int rank, String name) {
	}

}
