package dev.groundswell.metrics.ingest;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import dev.groundswell.metrics.meter.Meters;
import dev.groundswell.metrics.store.BrokenSegmentException;
import dev.groundswell.metrics.store.ObservationStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;

/**
 * Follows the log for as long as the service lives. A neighbour that is away, or a
 * segment that is broken, is tried again ever more slowly; answers go on from what is
 * there.
 */
class Follower implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(Follower.class);

	private final Sync sync;

	private final SyncState state;

	private final Meters meters;

	private final SyncProperties properties;

	private final ObservationStore store;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private @Nullable Thread thread;

	private volatile CountDownLatch stopped = new CountDownLatch(0);

	Follower(Sync sync, SyncState state, Meters meters, SyncProperties properties, ObservationStore store,
			ApplicationEventPublisher events, Clock clock) {
		this.sync = sync;
		this.state = state;
		this.meters = meters;
		this.properties = properties;
		this.store = store;
		this.events = events;
		this.clock = clock;
		meters.following(state::ingestPosition, state::position);
	}

	@Override
	public void start() {
		moved(this.store.position());
		if (this.properties.enabled()) {
			this.stopped = new CountDownLatch(1);
			this.thread = Thread.ofVirtual().name("log-follower").start(this::follow);
		}
	}

	private void follow() {
		try {
			boolean stop = false;
			while (!stop) {
				stop = this.stopped.await(look().toMillis(), TimeUnit.MILLISECONDS);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** One look at the log; answers how long to wait before the next. */
	Duration look() {
		try {
			this.meters.looked();
			this.sync.catchUp(this::moved);
			if (this.state.failuresInARow() > 0) {
				log.atInfo().addKeyValue("position", this.state.position()).log("The log can be followed again");
			}
			this.state.succeeded(this.clock.instant());
			return this.properties.interval();
		}
		catch (BrokenSegmentException ex) {
			this.meters.failed("refused");
			return failed(ex, String.valueOf(ex.getMessage()));
		}
		catch (RuntimeException ex) {
			this.meters.failed("away");
			return failed(ex, "ingest-service does not answer as it should");
		}
		catch (VirtualMachineError ex) {
			log.atError().setCause(ex).log("The log is followed no longer");
			throw ex;
		}
		catch (Error ex) {
			this.meters.failed("broken");
			return failed(ex, "Something within this service is broken");
		}
	}

	private Duration failed(Throwable ex, String fault) {
		this.state.failed(this.clock.instant(), fault);
		int failures = this.state.failuresInARow();
		// the first in a row is news, the rest is noise
		var event = (failures == 1) ? log.atWarn() : log.atDebug();
		((ex instanceof Error) ? event.setCause(ex) : event).addKeyValue("failuresInARow", failures)
			.addKeyValue("fault", String.valueOf(ex.getMessage()))
			.log("The log cannot be followed; trying again");
		return this.properties.backoff(failures);
	}

	private void moved(long position) {
		this.state.loaded(position);
		this.events.publishEvent(new PositionMoved(position));
	}

	@Override
	public void stop() {
		this.stopped.countDown();
		var running = this.thread;
		this.thread = null;
		if (running != null) {
			try {
				running.join(Duration.ofSeconds(5));
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

}
