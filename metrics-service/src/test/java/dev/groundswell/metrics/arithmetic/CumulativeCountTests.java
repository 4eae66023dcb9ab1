package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import dev.groundswell.metrics.arithmetic.CumulativeCount.Sample;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CumulativeCountTests {

	private static final LocalDate FIRST = LocalDate.parse("2025-01-01");

	private static Sample sample(int day, long count) {
		return new Sample(FIRST.plusDays(day), BigDecimal.valueOf(count));
	}

	private static final CumulativeCount COUNT = CumulativeCount
		.of(List.of(sample(0, 100), sample(4, 300), sample(5, 250), sample(10, 400), sample(50, 800)));

	@Test
	void readingOfTheDaySpeaks() {
		assertThat(COUNT.at(FIRST.plusDays(10), 31)).hasValueSatisfying((reading) -> {
			assertThat(reading.count()).isEqualByComparingTo("400");
			assertThat(reading.interpolated()).isFalse();
			assertThat(reading.isHeld()).isFalse();
			assertThat(reading.used()).containsExactly(3);
		});
	}

	@Test
	void betweenReadingsTheCountIsInterpolated() {
		assertThat(COUNT.at(FIRST.plusDays(1), 31)).hasValueSatisfying((reading) -> {
			assertThat(reading.count()).isEqualByComparingTo("150");
			assertThat(reading.interpolated()).isTrue();
			assertThat(reading.used()).containsExactly(0, 1);
		});
	}

	@Test
	void fallenCounterKeepsItsHighestCount() {
		assertThat(COUNT.at(FIRST.plusDays(5), 31)).hasValueSatisfying((reading) -> {
			assertThat(reading.count()).isEqualByComparingTo("300");
			assertThat(reading.isHeld()).isTrue();
			assertThat(reading.used()).containsExactly(2, 1);
		});
		assertThat(COUNT.at(FIRST.plusDays(6), 31)).hasValueSatisfying((reading) -> {
			assertThat(reading.count()).isEqualByComparingTo("320");
			assertThat(reading.isHeld()).isTrue();
			assertThat(reading.used()).containsExactly(2, 1, 3);
		});
	}

	@Test
	void nothingIsKnownOutsideTheReadingsNorInAWideGap() {
		assertThat(COUNT.at(FIRST.minusDays(1), 31)).isEmpty();
		assertThat(COUNT.at(FIRST.plusDays(51), 31)).isEmpty();
		assertThat(COUNT.at(FIRST.plusDays(20), 31)).isEmpty();
		assertThat(COUNT.at(FIRST.plusDays(20), 40)).isPresent();
	}

	@Test
	void samplesOutOfOrderAreAnError() {
		assertThatIllegalArgumentException().isThrownBy(() -> CumulativeCount.of(List.of(sample(1, 1), sample(1, 2))));
	}

}
