package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Tiers by the anchor rule: the best item opens a tier; an item joins it while its upper
 * bound reaches the anchor's lower bound. The anchor stays, so that a tier does not grow
 * along a chain of neighbours.
 */
public final class Tiers {

	private Tiers() {
	}

	/** Items in their tiers, the best first, equal values by name. */
	public static List<Placed> of(List<Item> items) {
		var best = items.stream()
			.sorted(Comparator.comparing(Item::value).reversed().thenComparing(Item::name))
			.toList();
		var lows = sorted(best, Item::low);
		var highs = sorted(best, Item::high);
		var placed = new ArrayList<Placed>();
		int tier = 0;
		Item anchor = null;
		for (var item : best) {
			if (anchor == null || !item.reaches(anchor)) {
				anchor = item;
				tier++;
			}
			int better = (item.high() != null) ? lows.size() - below(lows, item.high(), true) : 0;
			int worse = (item.low() != null) ? below(highs, item.low(), false) : 0;
			placed.add(new Placed(item, tier, anchor, 1 + better, best.size() - worse));
		}
		return List.copyOf(placed);
	}

	private static List<BigDecimal> sorted(List<Item> items, Function<Item, @Nullable BigDecimal> bound) {
		return items.stream().map(bound).filter(Objects::nonNull).sorted().toList();
	}

	/** How many of the sorted bounds are less than a number, or equal to it. */
	private static int below(List<BigDecimal> bounds, BigDecimal number, boolean orEqual) {
		int from = 0;
		int to = bounds.size();
		while (from < to) {
			int middle = (from + to) >>> 1;
			int order = bounds.get(middle).compareTo(number);
			if (order < 0 || (orEqual && order == 0)) {
				from = middle + 1;
			}
			else {
				to = middle;
			}
		}
		return from;
	}

	/**
	 * A value and what it may be.
	 *
	 * @param low lower bound, or null when there is none
	 * @param high upper bound, or null when there is none
	 */
	public record Item(String name, BigDecimal value, @Nullable BigDecimal low, @Nullable BigDecimal high) {

		/** Whether this one may be as good as another. */
		boolean reaches(Item other) {
			return this.high == null || other.low == null || this.high.compareTo(other.low) >= 0;
		}

	}

	/**
	 * An item in its tier.
	 *
	 * @param bestRank the rank it has if it is as good as it may be
	 * @param worstRank the rank it has if it is as bad as it may be
	 */
	public record Placed(Item item, int tier, Item anchor, int bestRank, int worstRank) {
	}

}
