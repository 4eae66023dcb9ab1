package dev.groundswell.ingest.observation;

import java.time.Instant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PublishedTests {

	private static final Instant NOW = Instant.parse("2025-12-06T12:00:00Z");

	@ParameterizedTest
	@CsvSource({ "2025-12-04,2025-12-04T00:00:00Z,day", "2025-04,2025-04-30T00:00:00Z,month",
			"2024-02,2024-02-29T00:00:00Z,month", "2025-12-04T10:15:30Z,2025-12-04T10:15:30Z,instant",
			"2025-12-04T10:15:30.123456789+08:00,2025-12-04T02:15:30.123456Z,instant",
			"2025-12-07,2025-12-07T00:00:00Z,day" })
	void precisionIsKept(String written, Instant at, String precision) {
		assertThat(Published.read(written, NOW)).isEqualTo(new Published(at, precision));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2025-12-08", "2099-01-01", "2025-12-07T12:00:01Z", "2026", "2026-01" })
	void theFutureIsRefused(String written) {
		assertThatExceptionOfType(UnfitException.class).isThrownBy(() -> Published.read(written, NOW));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2025-12-01T00:00:00Z", "2025-12-06T12:00:00Z", "2025-12-31T23:59:59Z" })
	void aMonthThatHasNotEndedCountsFromTheMomentOfRecording(Instant now) {
		assertThat(Published.read("2025-12", now)).isEqualTo(new Published(now, "month"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2025-12-01T00:00:00Z", "2026-01-01T00:00:00Z" })
	void aMonthIsTheSameMonthAlsoAfterItHasEnded(Instant later) {
		assertThat(Published.read("2025-12", NOW).isSameAs(Published.read("2025-12", later))).isTrue();
		assertThat(Published.read("2025-11", NOW).isSameAs(Published.read("2025-12", later))).isFalse();
		assertThat(Published.read("2025-12-04", NOW).isSameAs(Published.read("2025-12", later))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "yesterday", "2025-02-30", "2025-12-04T25:00:00Z", "2025-12-04 10:00", "04.12.2025",
			"1900-01-01", "2025-12-04T10:00:00" })
	void whatIsNoMomentIsRefusedByName(String written) {
		assertThatExceptionOfType(UnfitException.class).isThrownBy(() -> Published.read(written, NOW))
			.satisfies((ex) -> assertThat(ex.reason()).startsWith("publishedAt: \"" + written + "\""));
	}

}
