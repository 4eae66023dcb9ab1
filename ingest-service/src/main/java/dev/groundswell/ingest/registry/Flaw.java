package dev.groundswell.ingest.registry;

/**
 * Something wrong in a registry text.
 *
 * @param pointer where, as a JSON pointer into that text
 * @param reason what is wrong there
 */
public record Flaw(String pointer, String reason) {

	private static final String MISSING = "is missing";

	static Flaw omission(String pointer) {
		return new Flaw(pointer, MISSING);
	}

	/** Whether a required member is not there. */
	boolean isOmission() {
		return MISSING.equals(this.reason);
	}

	@Override
	public String toString() {
		return (this.pointer.isEmpty() ? "" : this.pointer + ": ") + this.reason;
	}

}
