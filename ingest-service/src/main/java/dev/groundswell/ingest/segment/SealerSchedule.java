package dev.groundswell.ingest.segment;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import dev.groundswell.ingest.meter.Meters;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Lets the sealer work, on a thread of its own: DuckDB pins the thread that calls it,
 * which must not be a virtual one. What fails is tried again at the next turn.
 */
@Component
class SealerSchedule implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(SealerSchedule.class);

	private final Sealer sealer;

	private final Duration interval;

	private final Meters meters;

	private volatile @Nullable ScheduledExecutorService thread;

	private volatile boolean failing;

	SealerSchedule(Sealer sealer, Segments segments, SegmentProperties properties, Meters meters) {
		this.sealer = sealer;
		this.interval = properties.interval();
		this.meters = meters;
		meters.sealedPosition(segments::position);
	}

	/** Whether the last try failed. */
	boolean isFailing() {
		return this.failing;
	}

	@Override
	public void start() {
		this.sealer.sweep();
		ScheduledExecutorService started = Executors
			.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("sealer").factory());
		started.scheduleWithFixedDelay(this::sealAll, 0, this.interval.toMillis(), TimeUnit.MILLISECONDS);
		this.thread = started;
	}

	/** Seals whatever is committed. */
	synchronized void sealAll() {
		try {
			long start = System.nanoTime();
			while (this.sealer.sealNext().isPresent()) {
				this.meters.sealed(Duration.ofNanos(System.nanoTime() - start));
				start = System.nanoTime();
			}
			this.failing = false;
		}
		catch (Exception ex) {
			this.meters.sealFailed();
			if (!this.failing) {
				log.atError().setCause(ex).log("Segment not sealed; trying again");
			}
			this.failing = true;
		}
	}

	@Override
	public void stop() {
		ScheduledExecutorService running = this.thread;
		if (running != null) {
			running.shutdown();
			running.close();
			this.thread = null;
		}
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

}
