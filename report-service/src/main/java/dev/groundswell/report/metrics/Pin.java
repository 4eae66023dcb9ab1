package dev.groundswell.report.metrics;

import java.time.Instant;

/**
 * The two times of an edition, the same for everything in it.
 *
 * @param asOf what had been published by then
 * @param position what had been recorded by then
 * @param registryVersion the registry in force at that position
 */
public record Pin(Instant asOf, long position, int registryVersion) {

	String at() {
		return this.asOf.toString();
	}

}
