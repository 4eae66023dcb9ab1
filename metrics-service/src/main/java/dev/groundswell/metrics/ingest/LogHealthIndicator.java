package dev.groundswell.metrics.ingest;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Ready means that at least one segment has been loaded. A neighbour that is away or a
 * refused segment is told, and does not make the service unready: reading goes on.
 */
class LogHealthIndicator implements HealthIndicator {

	private final SyncState state;

	LogHealthIndicator(SyncState state) {
		this.state = state;
	}

	@Override
	public Health health() {
		var health = (this.state.position() > 0) ? Health.up() : Health.outOfService();
		health.withDetail("position", this.state.position())
			.withDetail("ingestPosition", this.state.ingestPosition())
			.withDetail("lag", this.state.lag())
			.withDetail("failuresInARow", this.state.failuresInARow());
		add(health, "lastSuccess", this.state.lastSuccess());
		add(health, "lastFailure", this.state.lastFailure());
		add(health, "lastFault", this.state.lastFault());
		return health.build();
	}

	private static void add(Health.Builder health, String name, @Nullable Object value) {
		if (value != null) {
			health.withDetail(name, value.toString());
		}
	}

}
