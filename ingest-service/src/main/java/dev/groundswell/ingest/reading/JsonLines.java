package dev.groundswell.ingest.reading;

import java.io.IOException;
import java.io.Reader;
import java.util.function.Consumer;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;

/** Rows of a JSON document: an array of objects, or an object that holds it as items. */
final class JsonLines {

	private final Reader reader;

	JsonLines(Reader reader) {
		this.reader = reader;
	}

	void forEach(Consumer<Line> lines) throws IOException {
		skipByteOrderMark(this.reader);
		try (JsonParser parser = JsonMembers.FACTORY.createParser(ObjectReadContext.empty(), this.reader)) {
			String prefix = toArray(parser);
			int index = 0;
			while (parser.nextToken() != JsonToken.END_ARRAY) {
				lines.accept(element(parser, prefix + index));
				index++;
			}
			if (index == 0) {
				throw new UnreadablePayloadException("There is no row in the array.");
			}
			toEnd(parser, prefix.isEmpty() || prefix.equals("/"));
		}
		catch (JacksonException ex) {
			TokenStreamLocation at = ex.getLocation();
			throw new UnreadablePayloadException((at == null) ? "The body is not JSON: " + ex.getOriginalMessage()
					: "The body is not JSON, at line %d, column %d: %s".formatted(at.getLineNr(), at.getColumnNr(),
							ex.getOriginalMessage()));
		}
	}

	/** Whether there was one. */
	static boolean skipByteOrderMark(Reader reader) throws IOException {
		reader.mark(1);
		if (reader.read() == '\uFEFF') {
			return true;
		}
		reader.reset();
		return false;
	}

	/** Moves into the array and answers the JSON pointer its elements start with. */
	static String toArray(JsonParser parser) {
		JsonToken first = parser.nextToken();
		if (first == JsonToken.START_ARRAY) {
			return "/";
		}
		if (first == JsonToken.START_OBJECT) {
			while (parser.nextToken() != JsonToken.END_OBJECT) {
				boolean items = "items".equals(parser.currentName());
				if (parser.nextToken() == JsonToken.START_ARRAY && items) {
					return "/items/";
				}
				parser.skipChildren();
			}
		}
		throw new UnreadablePayloadException((first == null) ? "The body is empty."
				: "The body is neither an array of rows nor an object with the array \"items\".");
	}

	private static Line element(JsonParser parser, String pointer) {
		long number = parser.currentTokenLocation().getLineNr();
		if (parser.currentToken() != JsonToken.START_OBJECT) {
			parser.skipChildren();
			return new Line.Broken(number, pointer + ": is not an object");
		}
		return JsonMembers.read(parser, number, pointer);
	}

	/** A document cut off or followed by something else is not the one that was sent. */
	private static void toEnd(JsonParser parser, boolean array) {
		if (!array) {
			while (parser.nextToken() != JsonToken.END_OBJECT) {
				parser.nextToken();
				parser.skipChildren();
			}
		}
		if (parser.nextToken() != null) {
			throw new UnreadablePayloadException("The body goes on after its rows.");
		}
	}

}
