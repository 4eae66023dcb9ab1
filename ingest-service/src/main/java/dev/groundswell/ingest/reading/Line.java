package dev.groundswell.ingest.reading;

import java.util.Map;

/**
 * One row of a payload before its meaning is looked at.
 */
public sealed interface Line {

	/** The physical line it starts on, the first of the payload being 1. */
	long number();

	/**
	 * Named values, none blank, trimmed.
	 *
	 * @param locator the place in the payload: {@code row=17} or {@code /items/3}
	 */
	record Fields(long number, String locator, Map<String, String> values) implements Line {

		public Fields {
			values = Map.copyOf(values);
		}

	}

	/** Not readable as a row; the lines after it still are. */
	record Broken(long number, String reason) implements Line {
	}

}
