package dev.groundswell.ingest.registry;

/**
 * A named set of subjects, such as those from China or those with open weights; a subject
 * lists the groups it belongs to.
 *
 * @param id such as {@code china}
 * @param name the name shown
 * @param kind what the set is about, such as {@code region}, {@code openness} or
 * {@code licence}
 */
public record Group(String id, String name, String kind) {

	/** Whether a subject that comes into such a group leaves the others of its kind. */
	boolean isOneAtATime() {
		return "licence".equals(this.kind);
	}

}
