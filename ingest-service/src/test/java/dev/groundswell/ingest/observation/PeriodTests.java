package dev.groundswell.ingest.observation;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PeriodTests {

	@ParameterizedTest
	@CsvSource({ "2025-11,,,2025-11-01,2025-11-30", "2024-02,,month,2024-02-01,2024-02-29",
			"2025-Q3,,,2025-07-01,2025-09-30", "2025-Q4,,day,2025-10-01,2025-12-31", "2025,,,2025-01-01,2025-12-31",
			"2025-11-17,,,2025-11-17,2025-11-17", "2025-11-01,,month,2025-11-01,2025-11-30",
			"2025-11-17,,week,2025-11-17,2025-11-23", "2025-11-17,2025-11-23,month,2025-11-17,2025-11-23",
			"2025-01,2025-03,,2025-01-01,2025-03-31", "2025-Q1,2025,,2025-01-01,2025-12-31",
			"2025-11-17,2025-11,,2025-11-17,2025-11-30" })
	void standsForItsFullSpan(String start, @Nullable String end, @Nullable String interval, String first,
			String last) {
		Period period = Period.read(start, end, interval);

		assertThat(period.start()).isEqualTo(first);
		assertThat(period.end()).isEqualTo(last);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2025-13", "2025-00", "2025-02-30", "2023-02-29", "2025-Q5", "2025-Q0", "25-11", "2025/11",
			"11.2025", "November 2025", "2025-11-1", "", "9999", "0000-01-01", "-2025", "2025-W45", "２０２５" })
	void whatIsNotInTheCalendarIsRefusedByName(String written) {
		assertThatExceptionOfType(UnfitException.class).isThrownBy(() -> Period.read(written, null, null))
			.satisfies((ex) -> assertThat(ex.reason()).startsWith("periodStart: \"" + written + "\""));
	}

	@Test
	void endBeforeStartIsRefused() {
		assertThatExceptionOfType(UnfitException.class).isThrownBy(() -> Period.read("2025-11", "2025-10-31", null))
			.withMessage("periodEnd: \"2025-10-31\" is before periodStart \"2025-11\"");
	}

}
