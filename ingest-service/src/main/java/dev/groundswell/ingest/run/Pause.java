package dev.groundswell.ingest.run;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting, so that tests need not. */
interface Pause {

	/**
	 * Waits.
	 * @param stop asked about once a second
	 * @return false if it was told to stop
	 */
	boolean of(Duration duration, BooleanSupplier stop);

}
