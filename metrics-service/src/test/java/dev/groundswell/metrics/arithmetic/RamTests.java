package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RamTests {

	private static List<BigDecimal> upTo(int last) {
		return IntStream.rangeClosed(1, last).mapToObj(BigDecimal::valueOf).toList();
	}

	@Test
	void medianOfTenLiesBetweenTheTwoInTheMiddle() {
		assertThat(Ram.median(upTo(10))).hasValue(new BigDecimal("5.5"));
	}

	@Test
	void medianNeedsTen() {
		assertThat(Ram.median(upTo(9))).isEmpty();
	}

	@Test
	void tenthLargestOfTwelveIsTheThirdSmallest() {
		assertThat(Ram.tenthLargest(upTo(12))).hasValue(BigDecimal.valueOf(3));
		assertThat(Ram.tenthLargest(upTo(9))).isEmpty();
	}

	@Test
	void cutoffNeverFallsWithAge() {
		assertThat(Ram
			.cutoff(List.of(Optional.of(BigDecimal.TWO), Optional.of(BigDecimal.TEN), Optional.of(BigDecimal.ONE))))
			.hasValue(BigDecimal.TEN);
	}

	@Test
	void checkpointWithoutTenModelsHasNoCutoff() {
		assertThat(Ram.cutoff(List.of(Optional.of(BigDecimal.TWO), Optional.empty()))).isEmpty();
		assertThat(Ram.cutoff(List.of())).isEmpty();
		assertThat(Ram.cutoff(List.of(Optional.empty(), Optional.of(BigDecimal.ONE)))).hasValue(BigDecimal.ONE);
	}

}
