package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.util.List;

import dev.groundswell.metrics.arithmetic.Tiers.Item;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class TiersTests {

	private static Item item(String name, int value, @Nullable Integer low, @Nullable Integer high) {
		return new Item(name, BigDecimal.valueOf(value), (low != null) ? BigDecimal.valueOf(low) : null,
				(high != null) ? BigDecimal.valueOf(high) : null);
	}

	/** Each reaches its neighbour, but c does not reach a: a chain is no tier. */
	@Test
	void anchorStays() {
		var placed = Tiers.of(List.of(item("c", 84, 80, 88), item("a", 100, 95, 105), item("b", 92, 87, 97)));

		assertThat(placed)
			.extracting((each) -> each.item().name(), Tiers.Placed::tier, (each) -> each.anchor().name(),
					Tiers.Placed::bestRank, Tiers.Placed::worstRank)
			.containsExactly(tuple("a", 1, "a", 1, 2), tuple("b", 1, "a", 1, 3), tuple("c", 2, "c", 2, 3));
	}

	@Test
	void separatedItemsHaveOneRank() {
		assertThat(Tiers.of(List.of(item("a", 9, 8, 10), item("b", 6, 5, 7), item("c", 3, 2, 4))))
			.allSatisfy((each) -> assertThat(each.bestRank()).isEqualTo(each.worstRank()).isEqualTo(each.tier()));
	}

	@Test
	void touchingBoundsAreNotSeparate() {
		assertThat(Tiers.of(List.of(item("a", 9, 8, 10), item("b", 6, 5, 8)))).extracting(Tiers.Placed::tier)
			.containsExactly(1, 1);
	}

	@Test
	void itemWithoutUpperBoundMayBeAsGoodAsAny() {
		assertThat(Tiers.of(List.of(item("a", 9, 9, 9), item("b", 5, 5, null), item("c", 4, 4, 4))))
			.extracting(Tiers.Placed::tier, Tiers.Placed::bestRank, Tiers.Placed::worstRank)
			.containsExactly(tuple(1, 1, 2), tuple(1, 1, 2), tuple(2, 3, 3));
	}

	@Test
	void nothingHasNoTiers() {
		assertThat(Tiers.of(List.of())).isEmpty();
	}

}
