package dev.groundswell.ingest.quantity;

/**
 * A text is no quantity, a quantity with two readings, or one that its unit cannot hold.
 * The message is a whole reason, fit to be shown to whoever wrote it.
 */
public final class UnreadableQuantityException extends RuntimeException {

	private static final int SHOWN = 80;

	public UnreadableQuantityException(String reason) {
		super(reason);
	}

	/**
	 * The reason; never null.
	 */
	public String reason() {
		return String.valueOf(getMessage());
	}

	/**
	 * A foreign text made fit to stand in a message: one line, of bounded length.
	 */
	static String shown(String text) {
		String line = text.replaceAll("\\p{Cntrl}", " ");
		return (line.length() <= SHOWN) ? line : line.substring(0, SHOWN) + "…";
	}

}
