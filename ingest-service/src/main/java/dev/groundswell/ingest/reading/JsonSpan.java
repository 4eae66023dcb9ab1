package dev.groundswell.ingest.reading;

import java.io.IOException;
import java.io.Reader;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * Where one value stands in a JSON document, in characters.
 *
 * @param start its first character, such as an opening brace
 * @param end just behind its last one
 */
record JsonSpan(long start, long end) {

	/** Finds what a JSON pointer (RFC 6901) points at; null if there is nothing. */
	static @Nullable JsonSpan of(String pointer, Reader reader) throws IOException {
		long skipped = JsonLines.skipByteOrderMark(reader) ? 1 : 0;
		try (JsonParser parser = JsonMembers.FACTORY.createParser(ObjectReadContext.empty(), reader)) {
			parser.nextToken();
			for (String step : pointer.substring(1).split("/", -1)) {
				if (!enter(parser, step.replace("~1", "/").replace("~0", "~"))) {
					return null;
				}
			}
			long start = parser.currentTokenLocation().getCharOffset();
			parser.skipChildren();
			parser.finishToken();
			return new JsonSpan(start + skipped, parser.currentLocation().getCharOffset() + skipped);
		}
		catch (JacksonException _) {
			return null;
		}
	}

	/** Goes on to a member or an element of the value at hand. */
	private static boolean enter(JsonParser parser, String step) {
		JsonToken container = parser.currentToken();
		for (int i = 0; container == JsonToken.START_ARRAY && parser.nextToken() != JsonToken.END_ARRAY; i++) {
			if (step.equals(String.valueOf(i))) {
				return true;
			}
			parser.skipChildren();
		}
		while (container == JsonToken.START_OBJECT && parser.nextToken() != JsonToken.END_OBJECT) {
			boolean found = step.equals(parser.currentName());
			parser.nextToken();
			if (found) {
				return true;
			}
			parser.skipChildren();
		}
		return false;
	}

}
