package dev.groundswell.ingest.reading;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import dev.groundswell.ingest.reading.PhysicalLines.PhysicalLine;
import org.jspecify.annotations.Nullable;

/**
 * Records of a CSV text. A quote that is never closed costs only the line it opens on:
 * reading goes on with the line after it, not at the end of the text.
 */
final class CsvRecords {

	/**
	 * No value written by people has more lines; bounds the search for a closing quote.
	 */
	private static final int MAX_LINES = 100;

	private final PhysicalLines lines;

	private final Deque<PhysicalLine> again = new ArrayDeque<>();

	private char separator = ',';

	CsvRecords(PhysicalLines lines) {
		this.lines = lines;
	}

	/** A record and the physical line it starts on. */
	record Numbered(long number, CsvRecord content) {
	}

	void separatedBy(char separator) {
		this.separator = separator;
	}

	/** The next line that is not blank, left in place; null at the end. */
	@Nullable PhysicalLine peek() throws IOException {
		PhysicalLine line = line();
		while (line != null && line.text().isBlank()) {
			line = line();
		}
		if (line != null) {
			this.again.addFirst(line);
		}
		return line;
	}

	@Nullable Numbered next() throws IOException {
		if (peek() == null) {
			return null;
		}
		PhysicalLine first = this.again.removeFirst();
		if (first.tooLong()) {
			return malformed(first, "is longer than %d characters".formatted(PhysicalLines.MAX_LENGTH));
		}
		CsvRecord record = CsvRecord.of(first.text(), this.separator);
		return (record instanceof CsvRecord.Open) ? continued(first) : new Numbered(first.number(), record);
	}

	private Numbered continued(PhysicalLine first) throws IOException {
		List<PhysicalLine> taken = new ArrayList<>();
		StringBuilder text = new StringBuilder(first.text());
		CsvRecord record = new CsvRecord.Open();
		while (record instanceof CsvRecord.Open && taken.size() < MAX_LINES) {
			PhysicalLine line = line();
			if (line == null) {
				break;
			}
			taken.add(line);
			text.append('\n').append(line.text());
			if (line.tooLong() || text.length() > PhysicalLines.MAX_LENGTH) {
				break;
			}
			if (line.text().indexOf('"') >= 0) {
				record = CsvRecord.of(text.toString(), this.separator);
			}
		}
		if (record instanceof CsvRecord.Complete) {
			return new Numbered(first.number(), record);
		}
		for (int i = taken.size() - 1; i >= 0; i--) {
			this.again.addFirst(taken.get(i));
		}
		return (record instanceof CsvRecord.Malformed) ? new Numbered(first.number(), record)
				: malformed(first, "opens a quote that is not closed");
	}

	private static Numbered malformed(PhysicalLine line, String reason) {
		return new Numbered(line.number(), new CsvRecord.Malformed(reason));
	}

	private @Nullable PhysicalLine line() throws IOException {
		return this.again.isEmpty() ? this.lines.next() : this.again.removeFirst();
	}

}
