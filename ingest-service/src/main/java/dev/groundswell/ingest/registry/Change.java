package dev.groundswell.ingest.registry;

/**
 * What became of the registry: the same version before and after if nothing was new.
 */
public record Change(Registry before, Registry after) {

	public boolean isNew() {
		return this.after.version() != this.before.version();
	}

}
