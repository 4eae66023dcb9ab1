package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExcessTests {

	private static List<BigDecimal> numbers(int... numbers) {
		return IntStream.of(numbers).mapToObj(BigDecimal::valueOf).toList();
	}

	/** Numbers from Python's statistics.mean and statistics.stdev. */
	@Test
	void excessIsMeasuredAgainstMeanAndDispersion() {
		var excess = new Excess(BigDecimal.valueOf(500_000), numbers(200_000, 400_000, 400_000));

		assertThat(Decimals.ratio(excess.excess())).isEqualTo("166666.666667");
		assertThat(excess.ratio().map(Decimals::ratio)).contains("1.500000");
		assertThat(excess.dispersion().map(Decimals::ratio)).contains("115470.053838");
		assertThat(excess.inDispersions().map(Decimals::ratio)).contains("1.443376");
	}

	@Test
	void equalWindowsBeforeHaveNoDispersion() {
		assertThat(new Excess(BigDecimal.TEN, numbers(4, 4, 4)).inDispersions()).isEmpty();
	}

	@Test
	void nothingBeforeGivesNoRatio() {
		assertThat(new Excess(BigDecimal.TEN, numbers(0, 0, 0)).ratio()).isEmpty();
	}

	@Test
	void fallingCounterCountsNothing() {
		assertThat(CounterSteps.of(numbers(10, 15, 12, 20))).isEqualTo(new CounterSteps(BigDecimal.valueOf(13), 1));
	}

}
