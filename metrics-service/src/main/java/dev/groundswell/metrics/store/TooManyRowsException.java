package dev.groundswell.metrics.store;

/** A question whose answer rests on more rows than may be read for one. */
public class TooManyRowsException extends RuntimeException {

	private final int most;

	public TooManyRowsException(int most) {
		super("More than %d rows".formatted(most));
		this.most = most;
	}

	/** So many may be read. */
	public int most() {
		return this.most;
	}

}
