package dev.groundswell.ingest.run;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BooleanSupplier;

import dev.groundswell.ingest.archive.Archive;
import dev.groundswell.ingest.archive.Payloads;
import dev.groundswell.ingest.connector.ArticleRule;
import dev.groundswell.ingest.connector.Connector;
import dev.groundswell.ingest.connector.Connectors;
import dev.groundswell.ingest.connector.Step;
import dev.groundswell.ingest.fetch.Fetcher;
import dev.groundswell.ingest.fetch.Site;
import dev.groundswell.ingest.meter.Meters;
import dev.groundswell.ingest.run.Fault.Grade;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Carries out one attempt of a run: fetches step by step, then records. What earlier
 * attempts fetched is not asked for again.
 */
@Component
class Runner {

	private static final Logger log = LoggerFactory.getLogger(Runner.class);

	/** A run that needs more has something wrong that time does not mend. */
	static final int MOST_ATTEMPTS = 20;

	/**
	 * So many steps that fail one after the other because the source is away are enough.
	 */
	private static final int MOST_AWAY = 3;

	private final Connectors connectors;

	private final Runs runs;

	private final Fetches fetches;

	private final Fetcher fetcher;

	private final Archive archive;

	private final Payloads payloads;

	private final Recorder recorder;

	private final ArticleCollection articles;

	private final Meters meters;

	private final Clock clock;

	private final Pause pause;

	private final CollectionProperties properties;

	Runner(Connectors connectors, Runs runs, Fetches fetches, Fetcher fetcher, Archive archive, Payloads payloads,
			Recorder recorder, ArticleCollection articles, Meters meters, Clock clock, Pause pause,
			CollectionProperties properties) {
		this.connectors = connectors;
		this.runs = runs;
		this.fetches = fetches;
		this.fetcher = fetcher;
		this.archive = archive;
		this.payloads = payloads;
		this.recorder = recorder;
		this.articles = articles;
		this.meters = meters;
		this.clock = clock;
		this.pause = pause;
		this.properties = properties;
	}

	/** Why the steps came to an end before the last. */
	private sealed interface Halt {

		record Postponed(Duration delay) implements Halt {
		}

		record Hopeless(String reason) implements Halt {
		}

		record Stopped() implements Halt {
		}

	}

	/**
	 * Carries out the next attempt.
	 * @param leaving whether the process is about to end; the run then waits for the next
	 */
	void attempt(Run run, BooleanSupplier leaving) {
		int attempt = this.runs.begin(run);
		Faults faults = new Faults();
		try {
			Connector connector = this.connectors.find(run.source())
				.orElseThrow(() -> new IllegalStateException("Nothing collects " + run.source() + " any more"));
			Try trial = new Try(run, attempt, connector, faults, leaving);
			trial.carryOut();
		}
		catch (NothingFitException ex) {
			fail(run, attempt, faults, ex.reason());
		}
		catch (RunTakenOverException ex) {
			log.atWarn().addKeyValue("run", run.id()).log(ex.getMessage());
		}
		catch (InterruptedException _) {
			this.runs.postpone(run.number(), attempt, "interrupted", faults.all(), this.clock.instant());
			Thread.currentThread().interrupt();
		}
		catch (IOException | RuntimeException ex) {
			log.atError().setCause(ex).addKeyValue("run", run.id()).log("Run failed for a reason that is ours");
			fail(run, attempt, faults, "a fault of this service: see its log");
		}
	}

	private void fail(Run run, int attempt, Faults faults, String reason) {
		faults.add(Grade.CRITICAL, "", reason);
		end(run, attempt, "failed", faults, RunState.FAILED);
	}

	private void end(Run run, int attempt, String outcome, Faults faults, RunState state) {
		this.runs.end(run.number(), attempt, outcome, faults.all(), state, null);
		told(run, state, null);
	}

	private void told(Run run, RunState state, @Nullable Recorded recorded) {
		this.meters.run(run.source(), state.word());
		if (recorded != null) {
			this.meters.runRows(run.source(), "accepted", recorded.rows().accepted());
			this.meters.runRows(run.source(), "duplicate", recorded.rows().duplicates());
			this.meters.runRows(run.source(), "unresolved", recorded.rows().unresolved());
			this.meters.runRows(run.source(), "rejected", recorded.rows().rejected());
		}
		log.atInfo()
			.addKeyValue("run", run.id())
			.addKeyValue("source", run.source())
			.addKeyValue("state", state.word())
			.addKeyValue("accepted", (recorded != null) ? recorded.rows().accepted() : 0)
			.log("Run finished");
	}

	/** One attempt with all that belongs to it. */
	private final class Try {

		private final Run run;

		private final int attempt;

		private final Connector connector;

		private final Faults faults;

		private final BooleanSupplier leaving;

		private final Journal journal;

		private final List<Step> steps;

		private int broken;

		private int away;

		Try(Run run, int attempt, Connector connector, Faults faults, BooleanSupplier leaving) {
			this.run = run;
			this.attempt = attempt;
			this.connector = connector;
			this.faults = faults;
			this.leaving = leaving;
			this.journal = new Journal(Runner.this.fetches, Runner.this.payloads, Runner.this.archive,
					Runner.this.meters, run, attempt);
			this.steps = Step.plan(connector.manifest(), connector.site(),
					LocalDate.ofInstant(run.requestedAt(), ZoneOffset.UTC));
		}

		void carryOut() throws IOException, InterruptedException {
			Halt halt = walk();
			if (halt == null && this.connector.manifest().articles() != null) {
				halt = collect(this.connector.manifest().articles());
			}
			else if (halt == null) {
				record();
			}
			switch (halt) {
				case null -> {
				}
				case Halt.Hopeless(var reason) -> fail(this.run, this.attempt, this.faults, reason);
				case Halt.Postponed(var delay) when this.attempt < MOST_ATTEMPTS ->
					Runner.this.runs.postpone(this.run.number(), this.attempt, "postponed", this.faults.all(),
							Runner.this.clock.instant().plus(delay));
				case Halt.Postponed _ ->
					fail(this.run, this.attempt, this.faults, "given up after %d attempts".formatted(this.attempt));
				case Halt.Stopped _ when this.leaving.getAsBoolean() -> Runner.this.runs.postpone(this.run.number(),
						this.attempt, "interrupted", this.faults.all(), Runner.this.clock.instant());
				case Halt.Stopped _ -> end(this.run, this.attempt, "cancelled", this.faults, RunState.CANCELLED);
			}
		}

		/** Takes the steps; nothing if none stopped the others. */
		private @Nullable Halt walk() throws IOException, InterruptedException {
			Site site = this.connector.site();
			for (Step step : this.steps) {
				progress(step.number() - 1, step.name());
				StepEnd end = new StepWalk(Runner.this.fetcher, site, step, this.journal, Runner.this.properties,
						new StepWalk.Tools(Runner.this.clock, Runner.this.pause, this.faults, this::isToStop))
					.walk();
				Runner.this.runs.faults(this.run.number(), this.attempt, this.faults.all());
				switch (end) {
					case StepEnd.Done _ -> this.away = 0;
					case StepEnd.Broken(var isAway) -> {
						this.broken++;
						this.away = isAway ? this.away + 1 : 0;
					}
					case StepEnd.Postponed(var delay) -> {
						return new Halt.Postponed(delay);
					}
					case StepEnd.Hopeless(var reason) -> {
						return new Halt.Hopeless(reason);
					}
					case StepEnd.Stopped _ -> {
						return new Halt.Stopped();
					}
				}
				if (this.away == MOST_AWAY) {
					this.broken += this.steps.size() - step.number();
					this.faults.add(Grade.WARNING, "",
							"the source is away: %d steps were not tried".formatted(this.steps.size() - step.number()));
					break;
				}
			}
			progress(this.steps.size(), this.steps.isEmpty() ? "" : this.steps.getLast().name());
			return isToStop() ? new Halt.Stopped() : null;
		}

		private boolean isToStop() {
			return this.leaving.getAsBoolean() || Runner.this.runs.isCancelRequested(this.run.number());
		}

		private void progress(int done, String step) {
			Runner.this.runs.progress(this.run.number(),
					new Run.Progress(done, this.steps.size(), step, this.journal.pages(), this.journal.items()));
		}

		/** Takes in the articles; nothing if it came to the end. */
		private @Nullable Halt collect(ArticleRule rule) throws IOException, InterruptedException {
			Recorded recorded = Runner.this.articles
				.collect(this.run, rule, this.steps, this.journal, this.faults, this::isToStop)
				.orElse(null);
			if (recorded == null) {
				return new Halt.Stopped();
			}
			if (recorded.rows().read() == 0 && this.broken > 0) {
				throw new NothingFitException(0);
			}
			boolean away = this.faults.all().stream().anyMatch((fault) -> fault.grade() == Grade.WARNING);
			RunState state = (this.broken == 0 && !away) ? RunState.SUCCEEDED : RunState.PARTIAL;
			Runner.this.runs.end(this.run.number(), this.attempt, "recorded", this.faults.all(), state, recorded);
			told(this.run, state, recorded);
			return null;
		}

		private void record() {
			if (this.journal.items() == 0) {
				throw new NothingFitException(0);
			}
			RunState state = (this.broken == 0) ? RunState.SUCCEEDED : RunState.PARTIAL;
			Recorded recorded = Runner.this.recorder.record(this.run, this.connector, this.steps, this.journal,
					this.faults, (done) -> Runner.this.runs.end(this.run.number(), this.attempt, "recorded",
							this.faults.all(), state, done));
			told(this.run, state, recorded);
		}

	}

}
