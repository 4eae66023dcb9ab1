package dev.groundswell.ingest.fetch;

/** A text that no log line shows. */
public record Secret(String value) {

	@Override
	public String toString() {
		return "***";
	}

}
