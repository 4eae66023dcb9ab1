package dev.groundswell.metrics.arithmetic;

import java.util.Objects;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class OutlookTests {

	private static double[] line(int count) {
		return IntStream.range(0, count).mapToDouble((i) -> 100 + 10.0 * i).toArray();
	}

	private static double[] logistic(int count) {
		return IntStream.range(0, count).mapToDouble((i) -> 1000 / (1 + Math.exp(-0.3 * (i - 20)))).toArray();
	}

	/** Bass with a market of 1000, innovation 0.01, imitation 0.3. */
	private static double[] bass(int count) {
		var values = new double[count];
		values[0] = 10;
		for (int i = 1; i < count; i++) {
			double before = values[i - 1];
			values[i] = before + (0.01 + 0.3 * before / 1000) * (1000 - before);
		}
		return values;
	}

	private static Outlook outlook(ForecastMethod method, double[] values, ForecastBounds bounds) {
		return Outlook.of(method, values, 3, bounds).orElseThrow();
	}

	@Test
	void naiveDriftAndSeasonAreCarriedOn() {
		assertThat(new Naive(1).next(line(10), 2))
			.hasValueSatisfying((next) -> assertThat(next).containsExactly(190, 190));
		assertThat(new Drift().next(line(10), 2))
			.hasValueSatisfying((next) -> assertThat(next).containsExactly(200, 210));
		assertThat(new Naive(4).next(line(8), 5))
			.hasValueSatisfying((next) -> assertThat(next).containsExactly(140, 150, 160, 170, 140));
		assertThat(new Naive(7).next(line(13), 1)).isEmpty();
	}

	@Test
	void dampedTrendGrowsLessAndLess() {
		var next = new DampedHolt().next(line(30), 3).orElseThrow();

		assertThat(next[0]).isGreaterThan(390);
		assertThat(next[2] - next[1]).isLessThan(next[1] - next[0]);
		assertThat(new DampedHolt().next(line(30), 3).orElseThrow()).containsExactly(next);
		assertThat(new DampedHolt().next(new double[] { 1, -1, 2, 3 }, 1)).isEmpty();
	}

	@Test
	void naiveIsTheMeasureOfAllAndDriftBeatsItOnALine() {
		var naive = Objects.requireNonNull(outlook(new Naive(1), line(20), ForecastBounds.COUNT).score());
		var drift = Objects.requireNonNull(outlook(new Drift(), line(20), ForecastBounds.COUNT).score());

		assertThat(naive.mase()).isEqualTo(1.0);
		assertThat(drift.mase()).isCloseTo(0, within(1e-9));
		assertThat(naive.origins()).isEqualTo(15);
		assertThat(naive.intervals()).isEqualTo(24);
	}

	@Test
	void constantValuesHaveNoMase() {
		var score = Objects.requireNonNull(outlook(new Naive(1), new double[12], ForecastBounds.COUNT).score());

		assertThat(score.mase()).isNull();
		assertThat(score.smape()).isZero();
		assertThat(score.inside95()).isEqualTo(score.intervals());
	}

	@Test
	void intervalsHoldTheForecastAndTheWiderHoldsTheNarrower() {
		var values = IntStream.range(0, 60).mapToDouble((i) -> 1000 + 100 * Math.sin(2.1 * i)).toArray();
		var outlook = outlook(new Naive(1), values, ForecastBounds.COUNT);
		var next = Objects.requireNonNull(outlook.next());

		for (int h = 0; h < 3; h++) {
			assertThat(outlook.low95()[h]).isLessThanOrEqualTo(outlook.low80()[h]);
			assertThat(next[h]).isBetween(outlook.low80()[h], outlook.high80()[h]);
			assertThat(outlook.high95()[h]).isGreaterThanOrEqualTo(outlook.high80()[h]);
		}
		assertThat(outlook.intervals()).isEqualTo("rolling-origin quantiles");
		assertThat(outlook(new Naive(1), line(8), ForecastBounds.COUNT).intervals())
			.isEqualTo("random walk of the steps");
	}

	@Test
	void forecastsStayWithinTheirBounds() {
		var counter = outlook(new Naive(7), line(14), ForecastBounds.COUNTER);
		assertThat(Objects.requireNonNull(counter.next())).containsOnly(230);
		assertThat(counter.low95()).containsOnly(230);

		var share = IntStream.range(0, 12).mapToDouble((i) -> 40 + 5.4 * i).toArray();
		assertThat(Objects.requireNonNull(outlook(new Drift(), share, ForecastBounds.PERCENT).next()))
			.containsOnly(100);
		var down = IntStream.range(0, 12).mapToDouble((i) -> 120 - 10.9 * i).toArray();
		assertThat(Objects.requireNonNull(outlook(new Drift(), down, ForecastBounds.COUNT).next())).containsOnly(0);
	}

	@Test
	void curvesAreRecoveredPastTheirInflection() {
		var logistic = AdoptionCurve.LOGISTIC.fit(logistic(40)).orElseThrow();
		assertThat(logistic.isIdentified()).isTrue();
		assertThat(logistic.best().size()).isCloseTo(1000, within(1.0));

		var bass = AdoptionCurve.BASS.fit(bass(30)).orElseThrow();
		assertThat(bass.isIdentified()).isTrue();
		assertThat(bass.best().size()).isCloseTo(1000, within(1.0));
		assertThat(Objects.requireNonNull(outlook(AdoptionCurve.BASS, bass(30), ForecastBounds.COUNTER).next())[0])
			.isCloseTo(bass(31)[30], within(0.5));
	}

	@Test
	void beforeTheInflectionThereIsOnlyARange() {
		for (var outlook : new Outlook[] { outlook(AdoptionCurve.LOGISTIC, logistic(14), ForecastBounds.COUNTER),
				outlook(AdoptionCurve.BASS, bass(9), ForecastBounds.COUNTER) }) {
			assertThat(outlook.next()).isNull();
			assertThat(outlook.reason()).contains("only the range");
			assertThat(outlook.low95()[2]).isLessThanOrEqualTo(outlook.high95()[2]);
		}
	}

	@Test
	void exponentialGrowthHasNoMarketToSee() {
		var values = IntStream.range(0, 20).mapToDouble((i) -> 100 * Math.pow(1.2, i)).toArray();

		assertThat(outlook(AdoptionCurve.LOGISTIC, values, ForecastBounds.COUNTER).reason())
			.startsWith("not identifiable");
	}

	@Test
	void whatFallsHasNoCurve() {
		assertThat(
				Outlook.of(AdoptionCurve.LOGISTIC, new double[] { 1, 2, 3, 4, 3, 5, 6, 7 }, 1, ForecastBounds.COUNTER))
			.isEmpty();
	}

}
