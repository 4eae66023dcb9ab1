package dev.groundswell.ingest.reading;

import java.io.IOException;
import java.io.Reader;

import org.jspecify.annotations.Nullable;

/**
 * A text cut at its line ends (LF, CRLF or CR), with their numbers. Of a line that is too
 * long only the beginning is kept in memory. A byte order mark is skipped.
 */
public final class PhysicalLines {

	/** The most characters of a line, and of a record that spans several. */
	public static final int MAX_LENGTH = 65_536;

	private static final int BYTE_ORDER_MARK = '\uFEFF';

	private final Reader reader;

	private final char[] buffer = new char[16_384];

	private int position;

	private int end;

	private long number;

	public PhysicalLines(Reader reader) {
		this.reader = reader;
	}

	/**
	 * One line without its end.
	 *
	 * @param tooLong only the first {@link #MAX_LENGTH} characters are here
	 */
	public record PhysicalLine(long number, String text, boolean tooLong) {
	}

	/** The next line, or null at the end. */
	public @Nullable PhysicalLine next() throws IOException {
		int c = read();
		if (this.number == 0 && c == BYTE_ORDER_MARK) {
			c = read();
		}
		if (c < 0) {
			return null;
		}
		this.number++;
		StringBuilder text = new StringBuilder();
		boolean tooLong = false;
		while (c >= 0 && c != '\n' && c != '\r') {
			if (text.length() < MAX_LENGTH) {
				text.append((char) c);
			}
			else {
				tooLong = true;
			}
			c = read();
		}
		if (c == '\r') {
			skipLineFeed();
		}
		return new PhysicalLine(this.number, text.toString(), tooLong);
	}

	private void skipLineFeed() throws IOException {
		int c = read();
		if (c >= 0 && c != '\n') {
			this.position--;
		}
	}

	private int read() throws IOException {
		if (this.position == this.end) {
			this.end = this.reader.read(this.buffer, 0, this.buffer.length);
			this.position = 0;
			if (this.end <= 0) {
				this.end = 0;
				return -1;
			}
		}
		return this.buffer[this.position++];
	}

}
