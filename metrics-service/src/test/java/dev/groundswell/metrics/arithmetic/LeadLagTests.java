package dev.groundswell.metrics.arithmetic;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LeadLagTests {

	private static Map<Long, Double> changes(long first, double... values) {
		var changes = new TreeMap<Long, Double>();
		for (int i = 0; i < values.length; i++) {
			changes.put(first + i, values[i]);
		}
		return changes;
	}

	private static final double[] WAVE = { 1, -2, 3, 1, -1, 4, 0, 2, -3, 1 };

	@Test
	void sameChangesTwoStepsLaterAreFoundThere() {
		var correlations = LeadLag.of(changes(0, WAVE), changes(2, WAVE), 3);

		assertThat(LeadLag.best(correlations)).hasValueSatisfying((best) -> {
			assertThat(best.lag()).isEqualTo(2);
			assertThat(best.pairs()).isEqualTo(10);
			assertThat(best.coefficient()).hasValue(1.0);
			assertThat(best.low()).hasValue(1.0);
			assertThat(best.isSignificant()).isTrue();
		});
	}

	@Test
	void changesThatCameBeforeAreANegativeLag() {
		assertThat(LeadLag.best(LeadLag.of(changes(2, WAVE), changes(0, WAVE), 2)))
			.hasValueSatisfying((best) -> assertThat(best.lag()).isEqualTo(-2));
	}

	@Test
	void fewerThanEightPairsHaveNoCorrelation() {
		var correlations = LeadLag.of(changes(0, WAVE), changes(3, WAVE), 0);

		assertThat(correlations).singleElement().satisfies((only) -> {
			assertThat(only.pairs()).isEqualTo(7);
			assertThat(only.coefficient()).isEmpty();
			assertThat(only.isSignificant()).isFalse();
		});
		assertThat(LeadLag.best(correlations)).isEmpty();
	}

	@Test
	void steadyPaceHasNoCorrelation() {
		assertThat(LeadLag.best(LeadLag.of(changes(0, WAVE), changes(0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1), 0))).isEmpty();
	}

	@Test
	void ofEqualLagsTheNearestSpeaks() {
		var flipping = changes(0, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1);

		assertThat(LeadLag.best(LeadLag.of(flipping, flipping, 3)))
			.hasValueSatisfying((best) -> assertThat(best.lag()).isZero());
	}

}
