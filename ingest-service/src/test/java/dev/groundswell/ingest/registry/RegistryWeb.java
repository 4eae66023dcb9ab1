package dev.groundswell.ingest.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.type.AnnotationMetadata;

/**
 * The controllers' surroundings in memory: sample registry, two sources with rows,
 * waiting rows.
 */
class RegistryWeb implements ImportSelector {

	@Override
	public String[] selectImports(AnnotationMetadata importing) {
		return new String[] { Surroundings.class.getName(), "dev.groundswell.ingest.IngestConfiguration",
				"dev.groundswell.ingest.access.AccessConfiguration" };
	}

	static class Surroundings {

		@Bean
		InMemoryRegistryLog registryLog() {
			return new InMemoryRegistryLog();
		}

		@Bean
		VersionedRegistries registries(RegistryLog log) {
			return VersionedRegistries.open(log, new RegistryTexts("registry-sample", null));
		}

		@Bean
		Parked parkedRows(Registries registries) {
			return new Parked(registries);
		}

		@Bean
		Collections collections() {
			return (_) -> Optional.empty();
		}

		@Bean
		SourceActivity sourceActivity() {
			return new Activity();
		}

	}

	/** Waiting rows that know only names. */
	static final class Parked implements ParkedRows {

		private final Registries registries;

		private final List<UnresolvedName> waiting = new ArrayList<>();

		Parked(Registries registries) {
			this.registries = registries;
		}

		void park(String name, int rows) {
			this.waiting
				.add(new UnresolvedName(name, "monthly_active_users", rows, Instant.parse("2025-12-04T08:00:00Z")));
		}

		@Override
		public List<UnresolvedName> unresolved() {
			return List.copyOf(this.waiting);
		}

		@Override
		public int resolveNow() {
			Registry registry = this.registries.current();
			List<UnresolvedName> found = this.waiting.stream()
				.filter((name) -> registry.resolve(name.name(),
						registry.metric(name.metric()).orElseThrow()) instanceof Resolution.Resolved)
				.toList();
			this.waiting.removeAll(found);
			return (int) found.stream().mapToLong(UnresolvedName::rows).sum();
		}

	}

	private static final class Activity implements SourceActivity {

		private static final Instant DAY = Instant.parse("2025-12-03T00:00:00Z");

		@Override
		public Map<String, Rows> all() {
			return Map.of("aicpb", new Rows(7, DAY, DAY), "some-blog", new Rows(1, null, DAY));
		}

		@Override
		public Optional<Rows> of(String source) {
			return Optional.ofNullable(all().get(source));
		}

	}

}
