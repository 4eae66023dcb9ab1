package dev.groundswell.metrics.arithmetic;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LevelShiftTests {

	/** A slow wave, a slope, and from a place on a step. */
	private static double[] values(int count, double slope, int place, double step) {
		var values = new double[count];
		for (int i = 0; i < count; i++) {
			values[i] = slope * i + 0.05 * Math.sin(1.7 * i) + ((i >= place) ? step : 0);
		}
		return values;
	}

	@Test
	void jumpThatStaysIsFoundAtItsPlace() {
		assertThat(LevelShift.in(values(40, 0.03, 20, 1), 4, 4)).singleElement().satisfies((shift) -> {
			assertThat(shift.index()).isEqualTo(20);
			assertThat(shift.shift()).isCloseTo(1, within(0.1));
		});
	}

	@Test
	void slopeAloneIsNoJump() {
		assertThat(LevelShift.in(values(40, 0.3, 99, 0), 4, 4)).isEmpty();
	}

	@Test
	void steeperSlopeIsNoJump() {
		var values = values(40, 0.03, 99, 0);
		for (int i = 20; i < 40; i++) {
			values[i] += 0.2 * (i - 20);
		}

		assertThat(LevelShift.in(values, 4, 3)).isEmpty();
	}

	@Test
	void fallIsAShiftToo() {
		assertThat(LevelShift.in(values(40, 0, 12, -2), 4, 4)).singleElement()
			.satisfies((shift) -> assertThat(shift.statistic()).isNegative());
	}

	@Test
	void constantSeriesHasNoSpreadAndNoShift() {
		assertThat(LevelShift.in(new double[30], 3, 1)).isEmpty();
		assertThat(LevelShift.in(new double[0], 3, 1)).isEmpty();
	}

	/** The quantile by Python's statistics.NormalDist. */
	@Test
	void thresholdGrowsWithThePlacesLookedAt() {
		assertThat(LevelShift.threshold(1)).isCloseTo(1.959964, within(1e-6));
		assertThat(LevelShift.threshold(51)).isCloseTo(3.296094, within(1e-6));
	}

	/** Medians by Python's statistics module. */
	@Test
	void robustSpreadFallsBackToTheMiddleHalf() {
		assertThat(Robust.of(new double[] { 1, 2, 3, 4, 100 })).contains(new Robust(3, 1 / 0.6745, "MAD"));
		assertThat(Robust.of(new double[] { 0, 0, 0, 0, 0, 4, 8, 8 }))
			.hasValueSatisfying((robust) -> assertThat(robust.method()).isEqualTo("IQR"));
		assertThat(Robust.of(new double[] { 5, 5, 5, 5, 6 })).isEmpty();
		assertThat(List.of(Robust.of(new double[0]).isEmpty())).containsExactly(true);
	}

}
