package dev.groundswell.ingest.registry;

import java.util.Optional;
import java.util.function.Function;

/**
 * Where registry versions are kept for good: each is one row of the log, to which several
 * processes may write.
 */
public interface RegistryLog {

	/**
	 * The newest version, or nothing before the first start. Cheap while it stays the
	 * newest.
	 */
	Optional<Registry> latest();

	/**
	 * One version by its number.
	 */
	Optional<Registry> at(int version);

	/**
	 * Adds the version that follows, if there is to be one; on disk when this returns.
	 * @param change told from the newest version, {@link Registry#NONE} before the first,
	 * while nobody else can add one
	 */
	Change append(Function<Registry, Change> change);

	/**
	 * Sequence of the newest row of the log, of whatever type; 0 when it is empty.
	 */
	long position();

}
