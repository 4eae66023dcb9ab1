package dev.groundswell.ui.neighbour;

/**
 * There is no such thing, or it is gone; the message says which and is meant for the
 * reader.
 */
public final class UnknownThingException extends RuntimeException {

	public UnknownThingException(String message) {
		super(message);
	}

}
