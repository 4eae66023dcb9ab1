package dev.groundswell.ingest.reading;

import java.io.IOException;
import java.io.Reader;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * Where one row stands in a JSON document, in characters.
 *
 * @param start its opening brace
 * @param end just behind its closing one
 */
record JsonSpan(long start, long end) {

	/** Finds {@code /3} or {@code /items/3}; null if there is no such row. */
	static @Nullable JsonSpan of(String pointer, Reader reader) throws IOException {
		int index = Integer.parseInt(pointer.substring(pointer.lastIndexOf('/') + 1));
		long skipped = JsonLines.skipByteOrderMark(reader) ? 1 : 0;
		try (JsonParser parser = JsonMembers.FACTORY.createParser(ObjectReadContext.empty(), reader)) {
			JsonLines.toArray(parser);
			for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
				long start = parser.currentTokenLocation().getCharOffset();
				parser.skipChildren();
				if (i == index) {
					return new JsonSpan(start + skipped, parser.currentLocation().getCharOffset() + skipped);
				}
			}
			return null;
		}
		catch (JacksonException | UnreadablePayloadException _) {
			return null;
		}
	}

}
