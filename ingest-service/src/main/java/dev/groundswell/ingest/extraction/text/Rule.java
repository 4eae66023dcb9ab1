package dev.groundswell.ingest.extraction.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One row of a rule table.
 *
 * @param origin file and row, such as {@code metrics.tsv:12}
 * @param name what the rule stands for
 * @param pattern what it looks for in the text in small letters
 * @param arguments the further columns
 */
public record Rule(String origin, String name, Pattern pattern, List<String> arguments) {

	public Rule {
		arguments = List.copyOf(arguments);
	}

	/** A further column, empty if the row has none. */
	public String argument(int index) {
		return (index < this.arguments.size()) ? this.arguments.get(index) : "";
	}

}
