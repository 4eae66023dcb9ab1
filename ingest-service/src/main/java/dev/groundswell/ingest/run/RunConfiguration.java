package dev.groundswell.ingest.run;

import java.time.Clock;

import dev.groundswell.ingest.archive.Archive;
import dev.groundswell.ingest.fetch.FetchProperties;
import dev.groundswell.ingest.fetch.Fetcher;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How runs ask and wait. */
@Configuration(proxyBeanMethods = false)
class RunConfiguration {

	@Bean
	Fetcher fetcher(Archive archive, Clock clock, FetchProperties properties) {
		return new Fetcher(archive, clock, properties);
	}

	@Bean
	Pause pause() {
		return new RealPause();
	}

}
