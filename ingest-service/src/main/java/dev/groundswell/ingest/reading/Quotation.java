package dev.groundswell.ingest.reading;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

import dev.groundswell.ingest.reading.PhysicalLines.PhysicalLine;

/** The piece of a payload that a locator points at, as it is written there. */
public final class Quotation {

	/** The most characters quoted. */
	public static final int LENGTH = 500;

	private Quotation() {
	}

	/**
	 * Reads the piece.
	 * @param document gives the payload anew each time it is opened
	 * @param locator {@code row=17}, a JSON pointer such as {@code /items/3}, or
	 * {@code chars=286-344} in code points, the end exclusive
	 */
	public static Optional<String> at(String locator, Document document) throws IOException {
		String place = locator.split(";", 2)[0];
		if (place.matches("row=\\d{1,9}")) {
			try (Reader reader = document.open()) {
				return row(new PhysicalLines(reader), Long.parseLong(place.substring(4)));
			}
		}
		if (place.matches("chars=\\d{1,9}-\\d{1,9}")) {
			try (Reader reader = document.open()) {
				return characters(reader, place.substring(6).split("-"));
			}
		}
		return place.startsWith("/") ? element(document, place) : Optional.empty();
	}

	private static Optional<String> row(PhysicalLines lines, long number) throws IOException {
		PhysicalLine line = lines.next();
		char separator = (line != null && line.text().indexOf(',') < 0 && line.text().indexOf(';') >= 0) ? ';' : ',';
		while (line != null && line.number() < number) {
			line = lines.next();
		}
		return (line != null) ? Optional.of(shortened(whole(line, lines, separator))) : Optional.empty();
	}

	private static String whole(PhysicalLine first, PhysicalLines lines, char separator) throws IOException {
		StringBuilder text = new StringBuilder(first.text());
		boolean json = first.text().startsWith("{");
		while (!json && text.length() < LENGTH && CsvRecord.of(text.toString(), separator) instanceof CsvRecord.Open) {
			PhysicalLine next = lines.next();
			if (next == null) {
				break;
			}
			text.append('\n').append(next.text());
		}
		return text.toString();
	}

	private static Optional<String> characters(Reader reader, String[] ends) throws IOException {
		int start = Integer.parseInt(ends[0]);
		int end = Math.min(Integer.parseInt(ends[1]), start + LENGTH + 1);
		StringBuilder text = new StringBuilder();
		int at = 0;
		for (int c = reader.read(); c >= 0 && at < end; c = reader.read()) {
			if (at >= start) {
				text.append((char) c);
			}
			at += Character.isHighSurrogate((char) c) ? 0 : 1;
		}
		return (start < end && at >= end) ? Optional.of(shortened(text.toString())) : Optional.empty();
	}

	private static Optional<String> element(Document document, String pointer) throws IOException {
		JsonSpan span;
		try (Reader reader = document.open()) {
			span = JsonSpan.of(pointer, reader);
		}
		if (span == null) {
			return Optional.empty();
		}
		try (Reader reader = document.open()) {
			reader.skip(span.start());
			char[] piece = new char[(int) Math.min(span.end() - span.start(), LENGTH + 1)];
			int read = 0;
			for (int n = 0; n >= 0 && read < piece.length; read += Math.max(n, 0)) {
				n = reader.read(piece, read, piece.length - read);
			}
			return Optional.of(shortened(new String(piece, 0, read)));
		}
	}

	private static String shortened(String text) {
		return (text.length() <= LENGTH) ? text : text.substring(0, LENGTH - 1) + "…";
	}

	/** A payload as text. */
	@FunctionalInterface
	public interface Document {

		Reader open() throws IOException;

	}

}
