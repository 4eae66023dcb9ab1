package dev.groundswell.metrics.store;

import org.jspecify.annotations.Nullable;

/** Another process has the store open. */
public final class StoreInUseException extends RuntimeException {

	public StoreInUseException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
