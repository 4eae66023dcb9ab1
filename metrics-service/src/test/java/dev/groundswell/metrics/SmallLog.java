package dev.groundswell.metrics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.FigureId;
import dev.groundswell.metrics.answer.Figured;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.Questions;
import dev.groundswell.metrics.population.Populations;
import dev.groundswell.metrics.registry.Registries;
import dev.groundswell.metrics.series.SeriesReader;
import dev.groundswell.metrics.statistic.Recall;
import dev.groundswell.metrics.statistic.Statistic;
import dev.groundswell.metrics.store.DuckDbStore;
import dev.groundswell.metrics.store.StoreProperties;
import tools.jackson.databind.json.JsonMapper;

/** A few observations in a store of their own, with what answers questions about them. */
public final class SmallLog implements AutoCloseable {

	private final DuckDbStore store;

	public SmallLog(Path directory, Samples.Observation... observations) {
		this(directory, Samples.registry(), List.of(observations));
	}

	/** With a registry of its own, such as one with further metrics. */
	public SmallLog(Path parent, String registry, List<Samples.Observation> observations) {
		var directory = folder(parent);
		this.store = new DuckDbStore(
				new StoreProperties(directory.resolve("small"), "256MB", 1, 1, 8, Duration.ofSeconds(10), 200_000),
				Samples.meters());
		var log = new LogWriter(directory).registry(1, registry);
		for (var observation : observations) {
			log.observation(observation);
		}
		var sealed = log.seal();
		this.store.load(sealed.segment(), sealed.file());
	}

	private static Path folder(Path parent) {
		try {
			return Files.createTempDirectory(parent, "log");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
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

	/** The line with a figure, computed anew from the figure's id alone. */
	public Figured again(Statistic statistic, Figure figure) {
		var id = FigureId.parse(figure.id()).orElseThrow();
		var moment = questions().moment(new MomentParameters(id.asOf().toString(), Long.toString(id.position())));
		var recall = new Recall(id.variant(), this.store.series(id.series()).orElseThrow(), id.period(), moment);
		return statistic.recompute(recall)
			.stream()
			.filter((line) -> line.figures().stream().anyMatch((each) -> each.id().equals(figure.id())))
			.findFirst()
			.orElseThrow();
	}

	@Override
	public void close() {
		this.store.close();
	}

}
