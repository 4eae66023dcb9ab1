package dev.groundswell.ingest.registry;

import java.util.List;
import java.util.function.Function;

/** The registry as something that grows together with rows of the log. */
public interface Additions {

	/**
	 * What the registry becomes with subjects added, or added to; a subject that breaks a
	 * rule of the registry is left out. To be asked inside a transaction of the log, so
	 * that nobody else changes the registry; whoever asks appends the version if it is
	 * new.
	 * @param discover the subjects, given the registry in force
	 */
	Change adding(Function<Registry, List<Subject>> discover);

}
