package dev.groundswell.metrics.answer;

import java.time.DateTimeException;
import java.time.Instant;

import dev.groundswell.metrics.problem.RequestException;

/** Where a page starts, with the moment of the first page, so that pages fit together. */
record Cursor(int offset, long position, Instant asOf) {

	String text() {
		return this.offset + "." + this.position + "." + this.asOf.getEpochSecond() + "." + this.asOf.getNano();
	}

	static Cursor of(String text) {
		try {
			var parts = text.split("\\.");
			if (parts.length == 4) {
				var cursor = new Cursor(Integer.parseInt(parts[0]), Long.parseLong(parts[1]),
						Instant.ofEpochSecond(Long.parseLong(parts[2]), Integer.parseInt(parts[3])));
				if (cursor.offset >= 0 && cursor.position >= 0) {
					return cursor;
				}
			}
		}
		catch (NumberFormatException | DateTimeException | ArithmeticException ex) {
			throw fault();
		}
		throw fault();
	}

	private static RequestException.InvalidParameter fault() {
		return new RequestException.InvalidParameter("after", "is not the \"next\" of an earlier page");
	}

}
