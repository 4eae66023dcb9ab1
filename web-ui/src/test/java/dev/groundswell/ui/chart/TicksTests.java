package dev.groundswell.ui.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Tries {@link Ticks} and {@link TimeTicks}. */
class TicksTests {

	@Test
	void ticksEncloseTheAmountsInRoundSteps() {
		assertThat(Ticks.enclosing(BigDecimal.ZERO, new BigDecimal("31200000"), 4)).map(BigDecimal::toPlainString)
			.containsExactly("0", "10000000", "20000000", "30000000", "40000000");
	}

	@ParameterizedTest
	@CsvSource({ "0, 0", "5, 5", "-12, 7", "0, 0.04", "0, 999999999999999" })
	void ticksAscendAndEncloseWhatever(BigDecimal low, BigDecimal high) {
		List<BigDecimal> ticks = Ticks.enclosing(low, high, 4);

		assertThat(ticks).hasSizeBetween(2, 7).isSorted();
		assertThat(ticks.getFirst()).isLessThanOrEqualTo(low);
		assertThat(ticks.getLast()).isGreaterThanOrEqualTo(high);
	}

	@Test
	void monthlyAmountsStandAtTheEndOfTheMonthTheyAreNamedFor() {
		List<TimeTicks.TimeTick> ticks = TimeTicks.between(LocalDate.of(2025, 10, 31), LocalDate.of(2026, 1, 31), 9,
				true);

		assertThat(ticks).map(TimeTicks.TimeTick::label).containsExactly("Oct 2025", "Nov", "Dec", "Jan 2026");
		assertThat(ticks.getFirst().day()).isEqualTo(LocalDate.of(2025, 10, 31));
	}

	@Test
	void longSpansStepByYears() {
		assertThat(TimeTicks.between(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 6, 1), 9, false))
			.map(TimeTicks.TimeTick::label)
			.containsExactly("2020", "2021", "2022", "2023", "2024", "2025", "2026");
	}

	@Test
	void shortSpansStepByDays() {
		assertThat(TimeTicks.between(LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 7), 4, false))
			.map(TimeTicks.TimeTick::label)
			.containsExactly("1 Dec", "3 Dec", "5 Dec", "7 Dec");
	}

}
