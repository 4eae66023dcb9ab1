package dev.groundswell.metrics.store;

/**
 * What loading a segment changed. All zero when it had been loaded before.
 *
 * @param observations rows added
 * @param withdrawn observations taken out
 * @param superseded observations whose time in force changed
 * @param registryVersions registry versions added
 */
public record LoadReport(long position, int observations, int withdrawn, int superseded, int registryVersions) {

	/** How many rows of the store are different now. */
	public int changes() {
		return this.observations + this.withdrawn + this.superseded + this.registryVersions;
	}

}
