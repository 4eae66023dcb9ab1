package dev.groundswell.ingest.registry;

import java.util.List;

/**
 * The registry files cannot be used as they stand. Each fault names file, place and
 * reason.
 */
public final class BadRegistryException extends RuntimeException {

	private final List<String> faults;

	public BadRegistryException(List<String> faults) {
		super(String.join("\n", faults));
		this.faults = List.copyOf(faults);
	}

	/**
	 * One line each, sorted as they stand in the files.
	 */
	public List<String> faults() {
		return this.faults;
	}

}
