package dev.groundswell.ingest.registry;

/**
 * The registry in its versions.
 */
public interface Registries {

	/**
	 * The version in force. Cheap; the answer does not change under its holder.
	 */
	Registry current();

	/**
	 * An earlier version, as the log keeps it.
	 * @throws UnknownRegistryVersionException if there has been no such version
	 */
	Registry at(int version);

}
