package dev.groundswell.ingest.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import dev.groundswell.ingest.connector.Connector;
import dev.groundswell.ingest.connector.Connectors;
import dev.groundswell.ingest.connector.Discoveries;
import dev.groundswell.ingest.connector.Item;
import dev.groundswell.ingest.connector.Mapping;
import dev.groundswell.ingest.connector.Page;
import dev.groundswell.ingest.connector.Step;
import dev.groundswell.ingest.fetch.Answer;
import dev.groundswell.ingest.log.Log;
import dev.groundswell.ingest.log.LogWriter;
import dev.groundswell.ingest.log.Provenance;
import dev.groundswell.ingest.log.Tally;
import dev.groundswell.ingest.log.WaitingRows;
import dev.groundswell.ingest.reading.ObservationReader;
import dev.groundswell.ingest.registry.Additions;
import dev.groundswell.ingest.registry.Change;
import dev.groundswell.ingest.registry.Lineage;
import dev.groundswell.ingest.registry.Registry;
import dev.groundswell.ingest.run.Fault.Grade;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts what a run brought into the registry and the log, whole or not at all, reading it
 * from the archive.
 */
@Component
class Recorder {

	private final Log log;

	private final WaitingRows waiting;

	private final Additions registry;

	private final Connectors connectors;

	private final JdbcClient jdbc;

	Recorder(Log log, WaitingRows waiting, Additions registry, Connectors connectors, JdbcClient jdbc) {
		this.log = log;
		this.waiting = waiting;
		this.registry = registry;
		this.connectors = connectors;
		this.jdbc = jdbc;
	}

	/** What is done in the same transaction, when it is known what was recorded. */
	interface Ending {

		void with(Recorded recorded);

	}

	/**
	 * Records.
	 * @throws NothingFitException if there were rows and none could be read
	 */
	Recorded record(Run run, Connector connector, List<Step> steps, Journal journal, Faults faults, Ending ending) {
		Mapping mapping = new Mapping(connector.manifest());
		return this.log.write((writer) -> {
			AtomicReference<Discoveries> found = new AtomicReference<>();
			Change change = this.registry.adding((before) -> {
				Discoveries discoveries = discover(before, mapping, steps, journal);
				found.set(discoveries);
				return discoveries.subjects();
			});
			Registry registry = change.after();
			if (change.isNew()) {
				writer.registry(registry.version(), registry.toJson());
			}
			RunIntake intake = new RunIntake(new ObservationReader(registry, writer.recordedAt()), writer, this.waiting,
					new Counters(this.jdbc, registry), faults);
			Discoveries discoveries = found.get();
			Map<String, String> ids = discoveries.ids();
			each(steps, journal, (step, answer, publishedAt, page) -> rows(run, mapping, ids, intake, step, answer,
					publishedAt, page));
			Recorded recorded = recorded(discoveries, registry, intake.tally(), writer, faults);
			ending.with(recorded);
			return recorded;
		});
	}

	private Discoveries discover(Registry before, Mapping mapping, List<Step> steps, Journal journal) {
		Discoveries discoveries = new Discoveries(before, this.connectors.rules());
		each(steps, journal, (_, _, _, page) -> page.items()
			.forEach((item) -> mapping.discovered(item).ifPresent(discoveries::add)));
		return discoveries;
	}

	private static void rows(Run run, Mapping mapping, Map<String, String> ids, RunIntake intake, Step step,
			FetchRecord fetch, Instant publishedAt, Page.Good page) {
		Answer answer = fetch.answer();
		Provenance provenance = new Provenance(run.id(), answer.payload().sha256(), answer.fetchedAt());
		Mapping.Moment moment = new Mapping.Moment(LocalDate.ofInstant(answer.fetchedAt(), ZoneOffset.UTC), publishedAt,
				answer.url().toString(), step.request().answer(fetch.page()).needs());
		for (Item item : page.items()) {
			mapping.lines(item, moment, ids).forEach((line) -> intake.take(line, provenance, step.name()));
		}
		mapping.totals(page.items(), moment).forEach((line) -> intake.take(line, provenance, step.name()));
	}

	private static Recorded recorded(Discoveries discoveries, Registry registry, Tally tally, LogWriter writer,
			Faults faults) {
		Run.Rows rows = Runs.rows(tally.accepted(), tally.duplicates(), tally.unresolved(), tally.rejectedCount());
		if (rows.read() == rows.rejected()) {
			throw new NothingFitException(rows.read());
		}
		Lineage lineage = new Lineage(registry);
		long without = discoveries.ids()
			.values()
			.stream()
			.distinct()
			.flatMap((id) -> registry.subject(id).stream())
			.filter((subject) -> "model".equals(subject.kind()) && !lineage.leadsToFamily(subject))
			.count();
		if (discoveries.unknownBases() > 0) {
			faults.add(Grade.NOTE, "", "base models that are not in the registry", discoveries.unknownBases());
		}
		discoveries.unknownGroups()
			.forEach((group) -> faults.add(Grade.WARNING, "", "the registry has no group \"%s\"".formatted(group)));
		return new Recorded(rows, discoveries.added(), without, writer.position());
	}

	private interface PageReading {

		void read(Step step, FetchRecord fetch, Instant publishedAt, Page.Good page);

	}

	/**
	 * Reads the good pages again, step by step; a moment of publication holds for the
	 * pages behind it.
	 */
	private static void each(List<Step> steps, Journal journal, PageReading reading) {
		for (Step step : steps) {
			Instant publishedAt = null;
			for (FetchRecord fetch : journal.fresh(step)) {
				try {
					if (journal.read(step.request(), fetch.answer(), fetch.page()) instanceof Page.Good good) {
						publishedAt = (good.publishedAt() != null) ? good.publishedAt() : publishedAt;
						reading.read(step, fetch, (publishedAt != null) ? publishedAt : fetch.fetchedAt(), good);
					}
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}
		}
	}

}
