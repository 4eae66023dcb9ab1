package dev.groundswell.ingest.reading;

import java.io.IOException;
import java.io.Reader;
import java.util.function.Consumer;

import dev.groundswell.ingest.reading.PhysicalLines.PhysicalLine;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Rows of an NDJSON text: one object a line, blank lines skipped. */
final class NdjsonLines {

	private final PhysicalLines lines;

	NdjsonLines(Reader reader) {
		this.lines = new PhysicalLines(reader);
	}

	void forEach(Consumer<Line> lines) throws IOException {
		boolean empty = true;
		for (PhysicalLine line = this.lines.next(); line != null; line = this.lines.next()) {
			if (!line.text().isBlank()) {
				empty = false;
				lines.accept(read(line));
			}
		}
		if (empty) {
			throw new UnreadablePayloadException("The body is empty. Every line is a JSON object.");
		}
	}

	private static Line read(PhysicalLine line) {
		if (line.tooLong()) {
			return new Line.Broken(line.number(),
					"line: is longer than %d characters".formatted(PhysicalLines.MAX_LENGTH));
		}
		try (JsonParser parser = JsonMembers.FACTORY.createParser(ObjectReadContext.empty(), line.text())) {
			if (parser.nextToken() != JsonToken.START_OBJECT) {
				return new Line.Broken(line.number(), "line: is not a JSON object");
			}
			Line read = JsonMembers.read(parser, line.number(), "row=" + line.number());
			return (parser.nextToken() == null) ? read
					: new Line.Broken(line.number(), "line: goes on after its object");
		}
		catch (JacksonException ex) {
			return new Line.Broken(line.number(), "line: is not JSON: " + ex.getOriginalMessage());
		}
	}

}
