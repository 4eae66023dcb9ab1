package dev.groundswell.ingest.reading;

import java.util.List;

/** The columns of a row, which are also its JSON members. */
public final class Columns {

	/** All, in the order they are written. */
	public static final List<String> ALL = List.of("subject", "metric", "measure", "value", "valueMax", "unit",
			"comparator", "periodStart", "periodEnd", "periodBasis", "qualifiers", "source", "rootSource", "url",
			"publishedAt", "basis", "status", "modality", "locator");

	/** Without these a CSV file cannot hold a single good row. */
	static final List<String> NEEDED = List.of("subject", "metric", "value", "periodStart");

	private Columns() {
	}

	static boolean contains(String name) {
		return ALL.contains(name);
	}

}
