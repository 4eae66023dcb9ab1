package dev.groundswell.report.check;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How checks are worked on.
 *
 * @param atOnce checks worked on at the same time
 * @param waiting checks that may wait for their turn; a further one is refused
 * @param tend how often they are looked after: leases renewed, checks left by others
 * taken up; several times a lease
 * @param lease how long a check belongs to a process that no longer says it lives
 */
@ConfigurationProperties("groundswell.checks")
record CheckProperties(@DefaultValue("2") int atOnce, @DefaultValue("50") int waiting,
		@DefaultValue("5s") Duration tend, @DefaultValue("20s") Duration lease) {
}
