package dev.groundswell.ingest.extraction;

/**
 * A piece of a text.
 *
 * @param start first UTF-16 unit
 * @param end the UTF-16 unit behind the last one
 */
public record TextSpan(int start, int end) {

	public TextSpan {
		if (start < 0 || end < start) {
			throw new IllegalArgumentException("no span from " + start + " to " + end);
		}
	}

	public int length() {
		return this.end - this.start;
	}

	/** Whether the other lies wholly within this one. */
	public boolean covers(TextSpan other) {
		return this.start <= other.start && other.end <= this.end;
	}

	/** Whether both have at least one unit in common. */
	public boolean overlaps(TextSpan other) {
		return this.start < other.end && other.start < this.end;
	}

	/** The characters of this span. */
	public String in(String text) {
		return text.substring(this.start, this.end);
	}

}
