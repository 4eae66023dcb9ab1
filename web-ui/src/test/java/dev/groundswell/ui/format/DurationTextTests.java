package dev.groundswell.ui.format;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Tries {@link DurationText}. */
class DurationTextTests {

	private static final Instant NOW = Instant.parse("2025-12-22T10:42:00Z");

	@ParameterizedTest
	@CsvSource({ "PT0S, less than a minute", "PT59S, less than a minute", "PT60S, 1 minute", "PT119S, 1 minute",
			"PT2M, 2 minutes", "PT119M, 119 minutes", "PT2H, 2 hours", "PT47H59M, 47 hours", "PT48H, 2 days" })
	void aboutIsInTheLargestUnitThatSaysEnough(Duration span, String text) {
		assertThat(DurationText.about(span).replace('\u00a0', ' ')).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource({ "PT-1S, 0 s", "PT0.9S, 0 s", "PT59S, 59 s", "PT4M6S, 4 min 6 s", "PT1H, 1 h 0 min",
			"PT25H2M9S, 25 h 2 min" })
	void exactIsToTheSecondUnderAnHour(Duration span, String text) {
		assertThat(DurationText.exact(span).replace('\u00a0', ' ')).isEqualTo(text);
	}

	@Test
	void whatHasComeIsDue() {
		assertThat(DurationText.until(NOW, NOW)).isEqualTo("due now");
		assertThat(DurationText.until(NOW.plusSeconds(7200), NOW)).isEqualTo("in\u00a02\u00a0hours");
		assertThat(DurationText.ago(NOW.minusSeconds(7200), NOW)).isEqualTo("2\u00a0hours\u00a0ago");
	}

}
