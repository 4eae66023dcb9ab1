package dev.groundswell.report.briefing;

/** A way to print an edition. Pure: the edition in, text out. */
public interface Renderer {

	/** What {@code ?format=} calls it. */
	String format();

	/** Media type without a charset; the text is UTF-8. */
	String mediaType();

	/**
	 * Prints the edition.
	 * @param topicName the topic as people call it
	 */
	String render(Edition edition, String topicName);

}
