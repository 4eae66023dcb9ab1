package dev.groundswell.ui.neighbour;

/**
 * A page cannot be shown because the service behind it is away; the message is meant for
 * the reader.
 */
public final class NeighbourAwayException extends RuntimeException {

	public NeighbourAwayException(String message) {
		super(message);
	}

}
