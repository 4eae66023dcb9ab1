package dev.groundswell.ingest.registry;

/**
 * There has been no registry version of this number.
 */
public final class UnknownRegistryVersionException extends RuntimeException {

	private final int version;

	public UnknownRegistryVersionException(int version) {
		super("There is no registry version " + version);
		this.version = version;
	}

	/**
	 * The number asked for.
	 */
	public int version() {
		return this.version;
	}

}
