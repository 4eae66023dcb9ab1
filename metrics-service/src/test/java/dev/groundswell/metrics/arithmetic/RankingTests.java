package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import dev.groundswell.metrics.arithmetic.Ranking.Place;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RankingTests {

	private static Map<String, BigDecimal> values(Object... pairs) {
		var map = new HashMap<String, BigDecimal>();
		for (int i = 0; i < pairs.length; i += 2) {
			map.put((String) pairs[i], new BigDecimal(pairs[i + 1].toString()));
		}
		return map;
	}

	@Test
	void equalValuesShareARankAndTheNextFollows() {
		var ranking = Ranking.highestFirst(values("c", "5.0", "a", 5, "b", 9, "d", 1));

		assertThat(ranking.places()).containsExactly(new Place(1, "b"), new Place(2, "a"), new Place(2, "c"),
				new Place(3, "d"));
	}

	@Test
	void positionsAreBestWhenLowest() {
		assertThat(Ranking.lowestFirst(values("a", 24, "b", 1)).places()).containsExactly(new Place(1, "b"),
				new Place(2, "a"));
	}

	@Test
	void absentSubjectHasNoRank() {
		assertThat(Ranking.highestFirst(values("a", 1)).rankOf("b")).isEmpty();
		assertThat(Ranking.highestFirst(Map.of()).isEmpty()).isTrue();
	}

	@Test
	void rankedAmongSomeOnlyTheyCount() {
		var ranking = Ranking.highestFirst(values("a", 4, "b", 3, "c", 3, "d", 1));

		assertThat(ranking.among(Set.of("c", "d")).places()).containsExactly(new Place(1, "c"), new Place(2, "d"));
	}

	@Test
	void orderDoesNotDependOnScale() {
		var random = new Random(7);
		var values = new HashMap<String, BigDecimal>();
		for (int i = 0; i < 200; i++) {
			values.put("s" + i, BigDecimal.valueOf(random.nextInt(100)));
		}
		var thousandfold = new HashMap<String, BigDecimal>();
		values.forEach((name, value) -> thousandfold.put(name, value.multiply(BigDecimal.valueOf(1000))));

		assertThat(Ranking.highestFirst(thousandfold)).isEqualTo(Ranking.highestFirst(values));
	}

}
