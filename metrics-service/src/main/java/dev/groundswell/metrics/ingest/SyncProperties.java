package dev.groundswell.metrics.ingest;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Following the log.
 *
 * @param enabled whether the log is followed at all
 * @param interval between two looks for new segments
 * @param firstBackoff wait after a failure; doubled with each further one
 * @param longestBackoff longest wait after failures
 * @param downloadTimeout longest silence while a segment is downloaded
 */
@ConfigurationProperties("groundswell.sync")
record SyncProperties(@DefaultValue("true") boolean enabled, @DefaultValue("500ms") Duration interval,
		@DefaultValue("500ms") Duration firstBackoff, @DefaultValue("15s") Duration longestBackoff,
		@DefaultValue("30s") Duration downloadTimeout) {

	/** The wait after so many failures in a row. */
	Duration backoff(int failures) {
		var wait = this.firstBackoff;
		for (int i = 1; i < failures && wait.compareTo(this.longestBackoff) < 0; i++) {
			wait = wait.multipliedBy(2);
		}
		return (wait.compareTo(this.longestBackoff) < 0) ? wait : this.longestBackoff;
	}

}
