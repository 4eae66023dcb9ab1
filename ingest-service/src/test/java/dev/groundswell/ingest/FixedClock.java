package dev.groundswell.ingest;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Noon of 6 December 2025. */
@TestConfiguration(proxyBeanMethods = false)
public class FixedClock {

	@Bean
	@Primary
	Clock noon() {
		return Clock.fixed(Instant.parse("2025-12-06T12:00:00Z"), ZoneOffset.UTC);
	}

}
