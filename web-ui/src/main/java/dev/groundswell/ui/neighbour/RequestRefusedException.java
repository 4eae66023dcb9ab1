package dev.groundswell.ui.neighbour;

/** A service refused the question a page passed on; carries the status it gave. */
public final class RequestRefusedException extends RuntimeException {

	private final int status;

	public RequestRefusedException(int status, String message) {
		super(message);
		this.status = status;
	}

	/** The HTTP status, 400 to 499. */
	public int status() {
		return this.status;
	}

}
