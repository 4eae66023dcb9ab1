package dev.groundswell.metrics;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import dev.groundswell.metrics.answer.Questions;
import dev.groundswell.metrics.population.Populations;
import dev.groundswell.metrics.registry.Registries;
import dev.groundswell.metrics.series.SeriesReader;
import dev.groundswell.metrics.store.DuckDbStore;
import dev.groundswell.metrics.store.StoreProperties;
import tools.jackson.databind.json.JsonMapper;

/** A few observations in a store of their own, with what answers questions about them. */
public final class SmallLog implements AutoCloseable {

	private final DuckDbStore store;

	public SmallLog(Path directory, Samples.Observation... observations) {
		this(directory, Samples.registry(), List.of(observations));
	}

	/** With a registry of its own. */
	public SmallLog(Path directory, String registry, List<Samples.Observation> observations) {
		this.store = new DuckDbStore(
				new StoreProperties(directory.resolve("small"), "256MB", 1, 1, 8, Duration.ofSeconds(20), 100_000),
				Samples.meters());
		var log = new LogWriter(directory).registry(1, registry);
		for (var observation : observations) {
			log.observation(observation);
		}
		var sealed = log.seal();
		this.store.load(sealed.segment(), sealed.file());
	}

	public DuckDbStore store() {
		return this.store;
	}

	public Questions questions() {
		return new Questions(this.store, new Registries(this.store, JsonMapper.builder().build()),
				Clock.fixed(Instant.parse("2026-04-15T12:00:00Z"), ZoneOffset.UTC));
	}

	public SeriesReader reader() {
		return new SeriesReader(this.store);
	}

	public Populations populations() {
		return new Populations(this.store, reader());
	}

	@Override
	public void close() {
		this.store.close();
	}

}
