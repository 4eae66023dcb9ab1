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
import dev.groundswell.metrics.grouping.Groupings;
import dev.groundswell.metrics.population.Censuses;
import dev.groundswell.metrics.population.Populations;
import dev.groundswell.metrics.registry.Registries;
import dev.groundswell.metrics.series.NewestReader;
import dev.groundswell.metrics.series.SeriesReader;
import dev.groundswell.metrics.statistic.Recall;
import dev.groundswell.metrics.statistic.Statistic;
import dev.groundswell.metrics.store.DuckDbStore;
import dev.groundswell.metrics.store.StoreProperties;
import tools.jackson.databind.json.JsonMapper;

/** A few observations in a store of their own, with what answers questions about them. */
public final class SmallLog implements AutoCloseable {

	private final DuckDbStore store;

	public SmallLog(Path parent, Samples.Observation... observations) {
		this(parent, Samples.registry(), List.of(observations));
	}

	/** With a registry of its own. */
	public SmallLog(Path parent, String registry, List<Samples.Observation> observations) {
		this(parent, written(folder(parent), registry, observations).seal());
	}

	/** With a log that is written already. */
	public SmallLog(Path parent, LogWriter.Sealed sealed) {
		this.store = new DuckDbStore(
				new StoreProperties(folder(parent).resolve("small"), "256MB", 1, 1, 8, Duration.ofSeconds(20), 200_000),
				Samples.meters());
		this.store.load(sealed.segment(), sealed.file());
	}

	private static LogWriter written(Path directory, String registry, List<Samples.Observation> observations) {
		var log = new LogWriter(directory).registry(1, registry);
		observations.forEach(log::observation);
		return log;
	}

	/** Two logs of one test must not find each other's rows. */
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

	public NewestReader newest() {
		return new NewestReader(this.store, reader());
	}

	public Populations populations() {
		return new Populations(this.store, reader());
	}

	public Censuses censuses() {
		return new Censuses(populations());
	}

	public Groupings groupings() {
		return new Groupings(reader());
	}

	/** What the id of a figure says about it. */
	public Recall recall(Figure figure) {
		var id = FigureId.parse(figure.id()).orElseThrow();
		return new Recall(id.variant(), this.store.series(id.series()).orElseThrow(), id.period(),
				questions().moment(new MomentParameters(id.asOf().toString(), Long.toString(id.position()))));
	}

	/** The line with a figure, computed anew from the figure's id alone. */
	public Figured again(Statistic statistic, Figure figure) {
		return statistic.recompute(recall(figure))
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
