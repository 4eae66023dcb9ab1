package dev.groundswell.ui.neighbour;

/** A service the pages read from, by the name a reader understands. */
public enum Neighbour {

	/** ingest-service: rows, subjects, sources, payloads. */
	INGEST("The log of figures is"),

	/** metrics-service: series, boards, statistics. */
	METRICS("Statistics are"),

	/** report-service: topics and briefings. */
	REPORT("Briefings are");

	private final String subject;

	Neighbour(String subject) {
		this.subject = subject;
	}

	/** The beginning of a sentence about it: {@code Statistics are}. */
	public String subject() {
		return this.subject;
	}

}
