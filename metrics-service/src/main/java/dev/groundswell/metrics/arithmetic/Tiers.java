package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

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
		var placed = new ArrayList<Placed>();
		int tier = 0;
		Item anchor = null;
		for (var item : best) {
			if (anchor == null || !item.reaches(anchor)) {
				anchor = item;
				tier++;
			}
			placed.add(new Placed(item, tier, anchor, 1 + count(best, (other) -> !item.reaches(other)),
					best.size() - count(best, (other) -> !other.reaches(item))));
		}
		return List.copyOf(placed);
	}

	private static int count(List<Item> items, Predicate<Item> condition) {
		return (int) items.stream().filter(condition).count();
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
