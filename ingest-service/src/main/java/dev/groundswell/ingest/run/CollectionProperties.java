package dev.groundswell.ingest.run;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How sources are collected.
 *
 * @param enabled whether this process works on runs; false: other replicas do
 * @param poll between two looks for runs that are due or were left
 * @param tries of one request that finds the source disturbed
 * @param backoff before the second try; doubled before each further one
 * @param patience the longest wait within an attempt; a source that asks for more is
 * asked again in the next one
 * @param retryAfter how long after a failed run of the schedule the next is tried
 */
@ConfigurationProperties("groundswell.collection")
record CollectionProperties(@DefaultValue("true") boolean enabled, @DefaultValue("5s") Duration poll,
		@DefaultValue("4") int tries, @DefaultValue("2s") Duration backoff, @DefaultValue("5m") Duration patience,
		@DefaultValue("1h") Duration retryAfter) {

	/** How long to wait before the next try. */
	Duration backoff(int tried) {
		return this.backoff.multipliedBy(1L << Math.min(tried - 1, 10));
	}

}
