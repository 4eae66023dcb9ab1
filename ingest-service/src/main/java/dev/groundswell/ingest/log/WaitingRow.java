package dev.groundswell.ingest.log;

import java.util.Map;

/**
 * A row that was taken in but is not in the log: its subject is not known yet, or an
 * equal row stands there already.
 *
 * @param place in the payload
 * @param name the subject as written
 * @param fields the values of the row as they came, defaults filled in
 */
public record WaitingRow(long number, Provenance provenance, String place, String name, String metric,
		Map<String, String> fields) {

	public WaitingRow {
		fields = Map.copyOf(fields);
	}

}
