package dev.groundswell.ui.format;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Tries {@link DateText}. */
class DateTextTests {

	@ParameterizedTest
	@CsvSource({ "2025-11-01, 2025-11-30, November 2025", "2025-12-06, 2025-12-06, 6 December 2025",
			"2025-11-30, 2025-12-06, week to 6 December 2025", "2025-07-01, 2025-09-30, Q3 2025",
			"2025-01-01, 2025-12-31, 2025", "2024-11-01, 2025-10-31, Nov 2024–Oct 2025",
			"2025-12-01, 2025-12-10, 1–10 December 2025", "2025-11-17, 2025-12-10, 17 Nov–10 Dec 2025",
			"2024-12-30, 2025-01-12, 30 Dec 2024–12 Jan 2025", "2025-02-01, 2025-04-30, Feb 2025–Apr 2025" })
	void periodHasItsShortestTrueName(LocalDate start, LocalDate end, String name) {
		assertThat(DateText.period(start, end).replace('\u00a0', ' ').replace("\u2060", "")).isEqualTo(name);
	}

	@Test
	void instantsAreUtc() {
		assertThat(DateText.instant(Instant.parse("2025-12-06T23:59:59.999999Z")).replace('\u00a0', ' '))
			.isEqualTo("6 December 2025, 23:59 UTC");
	}

	@Test
	void ageCountsDays() {
		assertThat(DateText.age(0)).isEqualTo("today");
		assertThat(DateText.age(1)).isEqualTo("1\u00a0day ago");
		assertThat(DateText.age(9)).isEqualTo("9\u00a0days ago");
	}

}
