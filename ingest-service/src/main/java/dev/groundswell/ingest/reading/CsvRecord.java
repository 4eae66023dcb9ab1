package dev.groundswell.ingest.reading;

import java.util.ArrayList;
import java.util.List;

/** One CSV record (RFC 4180) taken apart. */
sealed interface CsvRecord {

	/** All fields, quotes removed. */
	record Complete(List<String> fields) implements CsvRecord {
	}

	/** A quoted field goes on in the next physical line, if there is one. */
	record Open() implements CsvRecord {
	}

	/** Not CSV. */
	record Malformed(String reason) implements CsvRecord {
	}

	static CsvRecord of(String text, char separator) {
		List<String> fields = new ArrayList<>();
		int at = 0;
		while (true) {
			int end;
			if (at < text.length() && text.charAt(at) == '"') {
				int close = closingQuote(text, at + 1);
				if (close < 0) {
					return new Open();
				}
				end = close + 1;
				if (end < text.length() && text.charAt(end) != separator) {
					return new Malformed("field %d goes on after its closing quote".formatted(fields.size() + 1));
				}
				fields.add(text.substring(at + 1, close).replace("\"\"", "\""));
			}
			else {
				int next = text.indexOf(separator, at);
				end = (next >= 0) ? next : text.length();
				fields.add(text.substring(at, end));
			}
			if (end >= text.length()) {
				return new Complete(fields);
			}
			at = end + 1;
		}
	}

	private static int closingQuote(String text, int from) {
		int at = text.indexOf('"', from);
		while (at >= 0 && at + 1 < text.length() && text.charAt(at + 1) == '"') {
			at = text.indexOf('"', at + 2);
		}
		return at;
	}

}
