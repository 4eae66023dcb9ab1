package dev.groundswell.ingest.registry;

import java.util.List;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Says which registry is in force and which files were refused. Refused files are no
 * ill-health: the service goes on with the registry it has.
 */
final class RegistryHealthIndicator implements HealthIndicator {

	private final VersionedRegistries registries;

	RegistryHealthIndicator(VersionedRegistries registries) {
		this.registries = registries;
	}

	@Override
	public Health health() {
		Registry current = this.registries.current();
		List<String> faults = this.registries.faults();
		Health.Builder health = Health.up()
			.withDetail("version", current.version())
			.withDetail("subjects", current.subjects().size());
		if (!faults.isEmpty()) {
			health.withDetail("refused", faults);
		}
		return health.build();
	}

}
