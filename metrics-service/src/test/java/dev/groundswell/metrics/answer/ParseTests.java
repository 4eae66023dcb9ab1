package dev.groundswell.metrics.answer;

import java.time.Instant;

import dev.groundswell.metrics.problem.RequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ParseTests {

	@ParameterizedTest
	@ValueSource(strings = { "9999-12-31", "9999-01-01", "1899-12-31", "0001-01-01" })
	void dayOutsideTheYearsIsRefusedWithTheRange(String day) {
		assertThatExceptionOfType(RequestException.InvalidParameter.class)
			.isThrownBy(() -> Parse.day("weekEnding", day))
			.withMessageContaining("is not within the years 1900 to 9998");
	}

	@ParameterizedTest
	@ValueSource(strings = { "9999-12-31", "9999-12-31T00:00:00Z", "9998-12-31T23:00:00-05:00", "1899-12-31" })
	void instantOutsideTheYearsIsRefusedWithTheRange(String instant) {
		assertThatExceptionOfType(RequestException.InvalidParameter.class).isThrownBy(() -> Parse.asOf("asOf", instant))
			.withMessageContaining("is not within the years 1900 to 9998");
	}

	@Test
	void lastDayOfTheYearsIsRead() {
		assertThat(Parse.day("weekEnding", "9998-12-31")).isEqualTo("9998-12-31");
		assertThat(Parse.asOf("asOf", "9998-12-31")).isEqualTo(Instant.parse("9998-12-31T23:59:59.999999Z"));
	}

	@Test
	void whatIsNoDayIsToldApart() {
		assertThatExceptionOfType(RequestException.InvalidParameter.class)
			.isThrownBy(() -> Parse.day("weekEnding", "2025-02-30"))
			.withMessageContaining("is not a day such as");
		assertThatExceptionOfType(RequestException.InvalidParameter.class)
			.isThrownBy(() -> Parse.asOf("asOf", "2025-02-30"))
			.withMessageContaining("is neither an instant");
	}

}
