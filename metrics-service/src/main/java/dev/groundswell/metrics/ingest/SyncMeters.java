package dev.groundswell.metrics.ingest;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * Meters of following the log: {@code groundswell.sync.position} = last sequence loaded,
 * {@code groundswell.sync.lag} = last sealed sequence seen minus that position, both in
 * rows; {@code groundswell.sync.segments} loaded; {@code groundswell.sync.failures} by
 * {@code kind}: {@code away} (ingest-service did not answer, time mends it),
 * {@code refused} (a segment whose bytes are wrong, somebody must look) and
 * {@code broken} (this service itself, likewise). Alert when the lag stays above zero for
 * ten minutes, when {@code refused} or {@code broken} grows, or when {@code away} grows
 * for a quarter of an hour.
 */
class SyncMeters {

	private final Counter segments;

	private final Counter away;

	private final Counter refused;

	private final Counter broken;

	SyncMeters(MeterRegistry registry, SyncState state) {
		Gauge.builder("groundswell.sync.position", state, SyncState::position)
			.description("Sequence of the last row loaded")
			.register(registry);
		Gauge.builder("groundswell.sync.lag", state, SyncState::lag)
			.description("Rows sealed by ingest-service and not loaded yet")
			.register(registry);
		this.segments = Counter.builder("groundswell.sync.segments").description("Segments loaded").register(registry);
		this.away = failures(registry, "away");
		this.refused = failures(registry, "refused");
		this.broken = failures(registry, "broken");
	}

	private static Counter failures(MeterRegistry registry, String kind) {
		return Counter.builder("groundswell.sync.failures")
			.description("Looks at the log that failed")
			.tag("kind", kind)
			.register(registry);
	}

	void loaded(int segments) {
		this.segments.increment(segments);
	}

	void failed() {
		this.away.increment();
	}

	void refused() {
		this.refused.increment();
	}

	void broken() {
		this.broken.increment();
	}

}
