package dev.groundswell.ingest.segment;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Ready when something is sealed, if only the registry, and sealing goes on. */
@Component
class LogHealthIndicator implements HealthIndicator {

	private final Segments segments;

	private final SealerSchedule schedule;

	LogHealthIndicator(Segments segments, SealerSchedule schedule) {
		this.segments = segments;
		this.schedule = schedule;
	}

	@Override
	public Health health() {
		long position = this.segments.position();
		Health.Builder health = (position > 0 && !this.schedule.isFailing()) ? Health.up() : Health.outOfService();
		return health.withDetail("sealedPosition", position).withDetail("failing", this.schedule.isFailing()).build();
	}

}
