package dev.groundswell.metrics.store;

import org.jspecify.annotations.Nullable;

/** A segment that cannot be loaded: nothing of it was kept. */
public final class BrokenSegmentException extends RuntimeException {

	public BrokenSegmentException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
