package dev.groundswell.metrics.week;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ComparisonTests {

	private static Span span(String text) {
		var parts = text.split("/");
		return new Span(LocalDate.parse(parts[0]), LocalDate.parse(parts[1]));
	}

	@ParameterizedTest
	@CsvSource({ "MOM, 2025-11-01/2025-11-30, 2025-10-01/2025-10-31",
			"MOM, 2025-03-01/2025-03-31, 2025-02-01/2025-02-28", "YOY, 2024-02-01/2024-02-29, 2023-02-01/2023-02-28",
			"QOQ, 2025-12-01/2025-12-31, 2025-09-01/2025-09-30", "QOQ, 2025-07-01/2025-09-30, 2025-04-01/2025-06-30",
			"YOY, 2025-01-01/2025-12-31, 2024-01-01/2024-12-31", "WOW, 2025-11-30/2025-12-06, 2025-11-23/2025-11-29",
			"YOY, 2025-11-30/2025-12-06, 2024-12-01/2024-12-07", "WOW, 2025-12-06/2025-12-06, 2025-11-29/2025-11-29",
			"MOM, 2025-03-31/2025-03-31, 2025-02-28/2025-02-28" })
	void equallyLongPeriodOneStepEarlier(Comparison comparison, String later, String base) {
		assertThat(comparison.base(span(later))).contains(span(base));
	}

	@ParameterizedTest
	@CsvSource({ "WOW, 2025-11-01/2025-11-30", "MOM, 2025-07-01/2025-09-30", "MOM, 2025-11-30/2025-12-06",
			"MOM, 2025-12-01/2025-12-10", "QOQ, 2025-01-01/2025-12-31", "YOY, 2025-01-01/2025-06-30" })
	void partialAndUnfitPeriodsHaveNoBase(Comparison comparison, String later) {
		assertThat(comparison.base(span(later))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2025-11-01/2025-11-30, MONTH", "2025-02-01/2025-02-28, MONTH", "2025-10-01/2025-12-31, QUARTER",
			"2024-01-01/2024-12-31, YEAR", "2025-12-06/2025-12-06, DAY", "2025-11-30/2025-12-06, WEEK" })
	void calendarUnits(String span, Interval interval) {
		assertThat(span(span).interval()).contains(interval);
	}

	@Test
	void irregularSpansAreNoUnit() {
		assertThat(span("2025-11-02/2025-11-30").interval()).isEmpty();
		assertThat(span("2025-08-01/2025-10-31").interval()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "MONTH, 2025-12-06, 2, 2025-10-06", "MONTH, 2025-12-31, 1, 2025-11-30",
			"MONTH, 2026-02-28, 1, 2026-01-31", "WEEK, 2025-12-06, 2, 2025-11-22", "QUARTER, 2025-12-31, 1, 2025-09-30",
			"YEAR, 2024-02-29, 1, 2023-02-28", "DAY, 2025-03-01, 1, 2025-02-28" })
	void lastDaysStayLastDays(Interval interval, LocalDate day, int units, LocalDate earlier) {
		assertThat(interval.before(day, units)).isEqualTo(earlier);
	}

	@Test
	void namesAreRead() {
		assertThat(Comparison.named("yoy")).contains(Comparison.YOY);
		assertThat(Comparison.named("daily")).isEqualTo(Optional.empty());
		assertThat(Interval.named("month")).contains(Interval.MONTH);
		assertThat(Interval.named(null)).isEmpty();
	}

	@Test
	void spanRunsForwards() {
		assertThatThrownBy(() -> span("2025-12-02/2025-12-01")).isInstanceOf(IllegalArgumentException.class);
	}

}
