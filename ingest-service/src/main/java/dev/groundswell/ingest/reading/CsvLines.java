package dev.groundswell.ingest.reading;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import dev.groundswell.ingest.reading.PhysicalLines.PhysicalLine;

/** Rows of a CSV text whose header names columns of {@link Columns}. */
final class CsvLines {

	private final CsvRecords records;

	CsvLines(Reader reader) {
		this.records = new CsvRecords(new PhysicalLines(reader));
	}

	void forEach(Consumer<Line> lines) throws IOException {
		List<String> header = header();
		CsvRecords.Numbered record = this.records.next();
		if (record == null) {
			throw new UnreadablePayloadException("There is a header but no row.");
		}
		while (record != null) {
			lines.accept(line(header, record));
			record = this.records.next();
		}
	}

	private List<String> header() throws IOException {
		PhysicalLine first = this.records.peek();
		if (first == null) {
			throw new UnreadablePayloadException("The body is empty. The first line names the columns.");
		}
		this.records.separatedBy(separator(first.text()));
		CsvRecords.Numbered record = this.records.next();
		if (record == null || !(record.content() instanceof CsvRecord.Complete(var fields))) {
			throw new UnreadablePayloadException("The header in line %d is not CSV.".formatted(first.number()));
		}
		List<String> header = fields.stream().map(String::strip).toList();
		check(header);
		return header;
	}

	/**
	 * Spreadsheets of half the world separate by semicolons; a paste from one by tabs.
	 */
	private static char separator(String header) {
		if (header.indexOf(',') < 0) {
			return (header.indexOf(';') >= 0) ? ';' : (header.indexOf('\t') >= 0) ? '\t' : ',';
		}
		return ',';
	}

	private static void check(List<String> header) {
		List<String> faults = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (String name : header) {
			if (name.length() > 100) {
				faults.add("a column name is %d characters long".formatted(name.length()));
			}
			else if (!Columns.contains(name)) {
				faults.add(name.isEmpty() ? "a column has no name" : "\"%s\" is not a column".formatted(name));
			}
			else if (!seen.add(name)) {
				faults.add("\"%s\" is there twice".formatted(name));
			}
			if (faults.size() >= 20) {
				break;
			}
		}
		for (String needed : Columns.NEEDED) {
			if (!seen.contains(needed)) {
				faults.add("\"%s\" is missing".formatted(needed));
			}
		}
		if (!faults.isEmpty()) {
			throw new UnreadablePayloadException(
					"The header cannot be used: %s. Columns are %s; needed are subject, metric, value, periodStart and a source."
						.formatted(String.join(", ", faults), String.join(", ", Columns.ALL)),
					faults);
		}
	}

	private static Line line(List<String> header, CsvRecords.Numbered record) {
		return switch (record.content()) {
			case CsvRecord.Complete(var fields) when fields.size() != header.size() -> new Line.Broken(record.number(),
					"line: has %d fields where the header has %d".formatted(fields.size(), header.size()));
			case CsvRecord.Complete(var fields) ->
				new Line.Fields(record.number(), "row=" + record.number(), values(header, fields));
			case CsvRecord.Malformed(var reason) -> new Line.Broken(record.number(), "line: " + reason);
			case CsvRecord.Open() -> new Line.Broken(record.number(), "line: opens a quote that is not closed");
		};
	}

	private static Map<String, String> values(List<String> header, List<String> fields) {
		Map<String, String> values = new HashMap<>();
		for (int i = 0; i < header.size(); i++) {
			String value = fields.get(i).strip();
			if (!value.isEmpty()) {
				values.put(header.get(i), value);
			}
		}
		return values;
	}

}
