package dev.groundswell.metrics.grouping;

/** One part of a partition. */
public record Group(String id, String name) {

	/** Where nothing is known about a subject: a part of its own, never left out. */
	public static final Group UNKNOWN = new Group("unknown", "unknown");

	/** Whether it is where nothing is known. */
	public boolean isUnknown() {
		return equals(UNKNOWN);
	}

}
