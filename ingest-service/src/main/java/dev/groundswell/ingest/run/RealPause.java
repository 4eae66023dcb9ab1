package dev.groundswell.ingest.run;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Waits by the clock of the machine. Not interrupted, since an interrupt would close the
 * file of the embedded catalogue.
 */
final class RealPause implements Pause {

	private static final Duration LOOK = Duration.ofSeconds(1);

	@Override
	public boolean of(Duration duration, BooleanSupplier stop) {
		long end = System.nanoTime() + duration.toNanos();
		for (long left = duration.toNanos(); left > 0; left = end - System.nanoTime()) {
			if (stop.getAsBoolean()) {
				return false;
			}
			LockSupport.parkNanos(Math.min(left, LOOK.toNanos()));
		}
		return !stop.getAsBoolean();
	}

}
