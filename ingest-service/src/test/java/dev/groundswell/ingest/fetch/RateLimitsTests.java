package dev.groundswell.ingest.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RateLimitsTests {

	private static final Instant NOW = Instant.parse("2025-12-06T12:00:00Z");

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			retry-after       | 17                            | 17
			retry-after       | 0                             | 0
			retry-after       | Sat, 06 Dec 2025 12:02:00 GMT | 120
			retry-after       | Sat, 06 Dec 2025 11:00:00 GMT | 0
			ratelimit         | "api";r=0;t=55                | 55
			ratelimit         | "resolvers";r=0; t=189        | 189
			x-retry-after     | 1765022460                    | 60
			""")
	void saysHowLongToWait(String header, String value, long seconds) {
		assertThat(RateLimits.delay(Map.of(header, value), NOW)).contains(Duration.ofSeconds(seconds));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			retry-after | soon
			retry-after | -5
			ratelimit   | "api";r=489;t=189
			ratelimit   | "api";t=189
			x-retry-after | tomorrow
			""")
	void saysNothing(String header, String value) {
		assertThat(RateLimits.delay(Map.of(header, value), NOW)).isEmpty();
	}

	@Test
	void anEpochCountsOnlyWhenNothingRemains() {
		assertThat(RateLimits.delay(Map.of("x-ratelimit-remaining", "0", "x-ratelimit-reset", "1765022460"), NOW))
			.contains(Duration.ofSeconds(60));
		assertThat(RateLimits.delay(Map.of("x-ratelimit-remaining", "12", "x-ratelimit-reset", "1765022460"), NOW))
			.isEmpty();
	}

	@Test
	void theLongestCounts() {
		assertThat(RateLimits.delay(Map.of("ratelimit", "\"api\";r=0;t=55", "retry-after", "90"), NOW))
			.contains(Duration.ofSeconds(90));
	}

}
