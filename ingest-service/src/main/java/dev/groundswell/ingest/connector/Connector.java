package dev.groundswell.ingest.connector;

import java.time.Duration;

import dev.groundswell.ingest.fetch.Site;
import org.jspecify.annotations.Nullable;

import org.springframework.scheduling.support.CronExpression;

/**
 * A source that can be collected here: its manifest and what this installation decided
 * about it.
 */
public record Connector(Manifest manifest, Settings settings) {

	public String id() {
		return this.manifest.id();
	}

	public Site site() {
		return this.settings.site(this.manifest);
	}

	/** When it is collected, as a cron expression of six fields, in UTC. */
	public String schedule() {
		return (this.settings.schedule() != null) ? this.settings.schedule() : this.manifest.schedule();
	}

	public CronExpression cron() {
		return CronExpression.parse(schedule());
	}

	/** Whether somebody has decided so; absent: nobody has. */
	public @Nullable Boolean scheduled() {
		return this.settings.scheduled();
	}

	public Duration staleAfter() {
		return (this.settings.staleAfter() != null) ? this.settings.staleAfter() : this.manifest.staleAfter();
	}

}
