package dev.groundswell.report.statement;

import java.util.List;

/**
 * A sentence and the places of its numbers.
 *
 * @param text one or more full sentences, without the attribution
 * @param spans in the order of the text, never overlapping
 */
public record Worded(String text, List<Span> spans) {

	public Worded {
		spans = List.copyOf(spans);
	}

}
