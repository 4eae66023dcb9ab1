package dev.groundswell.ingest.registry;

import java.util.Optional;

/**
 * Where registry versions are kept for good: each is one row of the log.
 */
public interface RegistryLog {

	/**
	 * The newest version, or nothing before the first start.
	 */
	Optional<Registry> latest();

	/**
	 * One version by its number.
	 */
	Optional<Registry> at(int version);

	/**
	 * Adds a version; on disk when this returns.
	 */
	void append(Registry registry);

	/**
	 * Sequence of the newest row of the log, of whatever type; 0 when it is empty.
	 */
	long position();

}
