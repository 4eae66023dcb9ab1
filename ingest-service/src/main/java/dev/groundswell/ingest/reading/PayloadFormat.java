package dev.groundswell.ingest.reading;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.function.Consumer;

/** How rows are written in a payload. */
public enum PayloadFormat {

	/** With a header; separated by commas, semicolons or tabs. */
	CSV("text/csv", "csv") {
		@Override
		public void read(Reader reader, Consumer<Line> lines) throws IOException {
			new CsvLines(reader).forEach(lines);
		}
	},
	/** One JSON object a line. */
	NDJSON("application/x-ndjson", "ndjson") {
		@Override
		public void read(Reader reader, Consumer<Line> lines) throws IOException {
			new NdjsonLines(reader).forEach(lines);
		}
	},
	/** An array, or an object with the array as {@code items}. */
	JSON("application/json", "json") {
		@Override
		public void read(Reader reader, Consumer<Line> lines) throws IOException {
			new JsonLines(reader).forEach(lines);
		}
	};

	private final String mediaType;

	private final String extension;

	PayloadFormat(String mediaType, String extension) {
		this.mediaType = mediaType;
		this.extension = extension;
	}

	public String mediaType() {
		return this.mediaType;
	}

	public String extension() {
		return this.extension;
	}

	public static Optional<PayloadFormat> of(String mediaType) {
		for (PayloadFormat format : values()) {
			if (format.mediaType.equals(mediaType)) {
				return Optional.of(format);
			}
		}
		return Optional.empty();
	}

	/**
	 * Reads line by line; never holds more than one line.
	 * @throws UnreadablePayloadException if the payload as a whole cannot be read
	 */
	public abstract void read(Reader reader, Consumer<Line> lines) throws IOException;

}
