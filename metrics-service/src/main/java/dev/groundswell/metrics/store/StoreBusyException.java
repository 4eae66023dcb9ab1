package dev.groundswell.metrics.store;

import org.jspecify.annotations.Nullable;

/** More questions at once than the store takes; ask again in a moment. */
public final class StoreBusyException extends RuntimeException {

	public StoreBusyException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
