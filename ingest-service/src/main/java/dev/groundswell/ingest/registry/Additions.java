package dev.groundswell.ingest.registry;

import java.util.List;
import java.util.function.Function;

/** The registry as something that grows together with rows of the log. */
public interface Additions {

	/**
	 * The registry with subjects added.
	 *
	 * @param isNew whether it is a version that the log does not have yet
	 */
	record Next(Registry registry, boolean isNew) {
	}

	/**
	 * Adds subjects, or to subjects, in one step with what is committed beside them;
	 * nobody else changes the registry meanwhile. A subject that breaks a rule of the
	 * registry is left out.
	 * @param discover the subjects, given the registry in force
	 * @param commit appends the version to the log if it is new; if it fails, the
	 * registry stays as it was
	 */
	<T> T with(Function<Registry, List<Subject>> discover, Function<Next, T> commit);

}
