package dev.groundswell.ingest.registry;

import dev.groundswell.ingest.problem.ProblemException;

/**
 * There has been no registry version of this number.
 */
public final class UnknownRegistryVersionException extends ProblemException {

	private final int version;

	public UnknownRegistryVersionException(int version) {
		super(404, "unknown-registry-version", "No such registry version",
				"There is no registry version %d. Without version the answer is the one in force.".formatted(version));
		this.version = version;
	}

	/**
	 * The number asked for.
	 */
	public int version() {
		return this.version;
	}

}
