package dev.groundswell.ingest.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;

import dev.groundswell.ingest.connector.Connector;
import dev.groundswell.ingest.connector.Connectors;
import dev.groundswell.ingest.meter.Meters;
import dev.groundswell.ingest.registry.CollectionView;
import dev.groundswell.ingest.registry.Collections;
import dev.groundswell.ingest.registry.Lineage;
import dev.groundswell.ingest.registry.Registries;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** How the collection of each source fares, told from its runs. */
@Component
class SourceCollections implements Collections {

	private final Connectors connectors;

	private final Runs runs;

	private final Clock clock;

	private final CollectionProperties properties;

	SourceCollections(Connectors connectors, Runs runs, Clock clock, CollectionProperties properties, Meters meters,
			Registries registries) {
		this.connectors = connectors;
		this.runs = runs;
		this.clock = clock;
		this.properties = properties;
		connectors.all()
			.forEach((connector) -> meters.source(connector.id(),
					() -> seconds(lastSuccessAt(connector.id()).orElse(null)), () -> seconds(staleAt(connector))));
		meters.modelsWithoutFamily(() -> new Lineage(registries.current()).withoutFamily().size());
	}

	private static Number seconds(@Nullable Instant instant) {
		return (instant != null) ? instant.getEpochSecond() : Double.NaN;
	}

	@Override
	public Optional<CollectionView> of(String source) {
		return this.connectors.find(source).map(this::view);
	}

	private CollectionView view(Connector connector) {
		Instant next = nextRunAt(connector);
		Instant staleAt = staleAt(connector);
		Optional<Run> ended = this.runs.newestEnded(connector.id());
		boolean stale = staleAt != null && !staleAt.isAfter(this.clock.instant());
		String health;
		String reason;
		if (stale) {
			health = "stale";
			reason = "nothing was recorded for longer than this source may take";
		}
		else if (ended.isEmpty()) {
			health = (next != null) ? "waiting" : "off";
			reason = (next != null) ? "no run has ended yet"
					: "nobody has asked for a run yet, and it is not scheduled";
		}
		else {
			health = ended.get().state().hasRecorded() ? "healthy" : "failing";
			reason = reason(ended.get());
		}
		return new CollectionView(health, reason, next != null, connector.schedule(), next,
				lastSuccessAt(connector.id()).orElse(null), staleAt,
				this.runs.newest(connector.id()).map(Run::id).orElse(null),
				this.runs.active(connector.id()).orElse(null));
	}

	private static String reason(Run run) {
		return switch (run.state()) {
			case SUCCEEDED -> "the last run recorded everything";
			case PARTIAL -> "the last run recorded a part: " + worst(run);
			case FAILED -> "the last run recorded nothing: " + worst(run);
			case WAITING, RUNNING, CANCELLED -> "no run has ended yet";
		};
	}

	private static String worst(Run run) {
		return run.attempts()
			.stream()
			.flatMap((attempt) -> attempt.faults().stream())
			.min(Comparator.naturalOrder())
			.map((fault) -> fault.step().isEmpty() ? fault.reason() : fault.step() + ": " + fault.reason())
			.orElse("see its attempts");
	}

	/** When the next run is due; nothing for a source that is not scheduled. */
	@Nullable Instant nextRunAt(Connector connector) {
		if (!isScheduled(connector)) {
			return null;
		}
		Run newest = this.runs.newest(connector.id()).orElse(null);
		if (newest == null) {
			return this.clock.instant();
		}
		Instant regular = next(connector, newest.requestedAt());
		Instant retry = (newest.state() == RunState.FAILED && newest.finishedAt() != null)
				? newest.finishedAt().plus(this.properties.retryAfter()) : regular;
		return retry.isBefore(regular) ? retry : regular;
	}

	private boolean isScheduled(Connector connector) {
		Boolean decided = connector.scheduled();
		return (decided != null) ? decided : this.runs.wasRequested(connector.id());
	}

	private static Instant next(Connector connector, Instant after) {
		ZonedDateTime next = connector.cron().next(after.atZone(ZoneOffset.UTC));
		return (next != null) ? next.toInstant() : Instant.MAX;
	}

	/**
	 * When the source begins to count as stale: so long after the newest run that
	 * recorded, or after the first that was asked for if none has.
	 */
	private @Nullable Instant staleAt(Connector connector) {
		if (!isScheduled(connector)) {
			return null;
		}
		Duration allowed = connector.staleAfter();
		return lastSuccessAt(connector.id()).or(() -> this.runs.firstRequestedAt(connector.id()))
			.map((instant) -> instant.plus(allowed))
			.orElse(null);
	}

	private Optional<Instant> lastSuccessAt(String source) {
		return this.runs.newestRecorded(source).map(Run::finishedAt);
	}

}
