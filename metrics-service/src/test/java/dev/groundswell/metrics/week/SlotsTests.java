package dev.groundswell.metrics.week;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SlotsTests {

	private static final LocalDate SATURDAY = LocalDate.parse("2025-12-06");

	@ParameterizedTest
	@CsvSource({ "DAY, 2025-12-09, 2025-12-09, 2025-12-09", "WEEK, 2025-12-06, 2025-11-30, 2025-12-06",
			"WEEK, 2025-12-07, 2025-12-07, 2025-12-13", "WEEK, 2025-11-29, 2025-11-23, 2025-11-29",
			"MONTH, 2024-02-10, 2024-02-01, 2024-02-29", "QUARTER, 2025-12-06, 2025-10-01, 2025-12-31",
			"YEAR, 2025-12-06, 2025-01-01, 2025-12-31" })
	void everyDayLiesInOne(Interval interval, LocalDate day, LocalDate start, LocalDate end) {
		assertThat(Slots.of(interval, SATURDAY).at(day)).isEqualTo(new Span(start, end));
	}

	@Test
	void theyFollowEachOtherWithoutGap() {
		var slots = Slots.ofDays(14, SATURDAY);
		var slot = slots.at(LocalDate.parse("2025-01-01"));
		for (int i = 0; i < 100; i++) {
			var next = slots.after(slot);
			assertThat(next.start()).isEqualTo(slot.end().plusDays(1));
			assertThat(next.days()).isEqualTo(14);
			slot = next;
		}
		assertThat(slots.words()).isEqualTo("14 days");
		assertThat(Slots.of(Interval.WEEK, SATURDAY).words()).isEqualTo("week");
	}

}
