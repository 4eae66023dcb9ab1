package dev.groundswell.ingest.run;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import dev.groundswell.ingest.connector.Connector;
import dev.groundswell.ingest.connector.Connectors;
import net.javacrumbs.shedlock.core.SimpleLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Asks for the runs that are due, and works on runs that nobody works on: new ones, those
 * that waited, and those whose process has died. Any number of replicas may do so.
 */
@Component
class RunSchedule implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(RunSchedule.class);

	private static final int SECONDS_TO_LEAVE = 5;

	private final Connectors connectors;

	private final Runs runs;

	private final SourceCollections collections;

	private final RunLocks locks;

	private final Runner runner;

	private final Clock clock;

	private final CollectionProperties properties;

	private volatile @Nullable ScheduledExecutorService looks;

	private volatile @Nullable ExecutorService workers;

	private volatile boolean leaving;

	RunSchedule(Connectors connectors, Runs runs, SourceCollections collections, RunLocks locks, Runner runner,
			Clock clock, CollectionProperties properties) {
		this.connectors = connectors;
		this.runs = runs;
		this.collections = collections;
		this.locks = locks;
		this.runner = runner;
		this.clock = clock;
		this.properties = properties;
	}

	@Override
	public void start() {
		if (!this.properties.enabled()) {
			return;
		}
		this.leaving = false;
		this.workers = Executors.newVirtualThreadPerTaskExecutor();
		ScheduledExecutorService started = Executors
			.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("run-schedule").factory());
		long poll = this.properties.poll().toMillis();
		started.scheduleWithFixedDelay(this::look, poll, poll, TimeUnit.MILLISECONDS);
		this.looks = started;
	}

	/** Looks at once, as when somebody has asked for a run. */
	void wake() {
		ScheduledExecutorService running = this.looks;
		if (running != null) {
			running.execute(this::look);
		}
	}

	private void look() {
		try {
			requestDue();
			for (Run run : this.runs.open()) {
				work(run);
			}
		}
		catch (RuntimeException ex) {
			log.atError().setCause(ex).log("No look at the runs; trying again");
		}
	}

	/** Asks for a run of each source that is due. */
	void requestDue() {
		Instant now = this.clock.instant();
		for (Connector connector : this.connectors.all()) {
			Instant next = this.collections.nextRunAt(connector);
			if (next != null && !next.isAfter(now) && this.runs.active(connector.id()).isEmpty()) {
				try {
					this.runs.request(connector.id(), "schedule");
				}
				catch (RunUnderWayException _) {
					log.atDebug().addKeyValue("source", connector.id()).log("Another replica was first");
				}
			}
		}
	}

	private void work(Run run) {
		ExecutorService running = this.workers;
		SimpleLock lock = (running != null && !this.leaving) ? this.locks.take(run.id()).orElse(null) : null;
		if (running == null || lock == null) {
			return;
		}
		running.execute(() -> {
			try {
				if (this.runs.open().stream().anyMatch((open) -> open.id().equals(run.id()))) {
					this.runner.attempt(run, () -> this.leaving);
				}
			}
			finally {
				lock.unlock();
			}
		});
	}

	/**
	 * Nobody is interrupted: whoever does not leave in time is taken up by the next
	 * process.
	 */
	@Override
	public void stop() {
		this.leaving = true;
		ScheduledExecutorService looking = this.looks;
		ExecutorService working = this.workers;
		if (looking == null || working == null) {
			return;
		}
		looking.shutdown();
		working.shutdown();
		try {
			if (!working.awaitTermination(SECONDS_TO_LEAVE, TimeUnit.SECONDS)) {
				log.atWarn().log("A run is left in the middle; it is taken up at the next start");
			}
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
		this.looks = null;
	}

	@Override
	public boolean isRunning() {
		return this.looks != null;
	}

}
