package dev.groundswell.metrics.store;

/**
 * The store has been begun anew since a question fixed its position, and has not come
 * that far again.
 */
public class PositionLostException extends RuntimeException {

	public PositionLostException(long position, long reached) {
		super("The log has been read up to %d; %d is yet to come.".formatted(reached, position));
	}

}
