package dev.groundswell.metrics;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import dev.groundswell.metrics.meter.Meters;
import dev.groundswell.metrics.store.DuckDbStore;
import dev.groundswell.metrics.store.StoreProperties;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A store with the sample log in it, and a clock that stands still. */
@TestConfiguration(proxyBeanMethods = false)
class SampleLogConfiguration {

	static final Instant NOW = Instant.parse("2026-04-15T12:00:00Z");

	@Bean
	@Primary
	Clock fixedClock() {
		return Clock.fixed(NOW, ZoneOffset.UTC);
	}

	@Bean
	@Primary
	DuckDbStore sampleStore(StoreProperties properties, Meters meters) throws IOException {
		var random = properties.directory().resolveSibling(properties.directory().getFileName() + "-sample");
		var store = new DuckDbStore(new StoreProperties(random, properties.memoryLimit(), properties.threads(),
				properties.readers(), properties.waiting(), properties.queryTimeout(), properties.maxRows()), meters);
		var log = Samples.log(Files.createTempDirectory("segments"));
		store.load(log.segment(), log.file());
		return store;
	}

}
