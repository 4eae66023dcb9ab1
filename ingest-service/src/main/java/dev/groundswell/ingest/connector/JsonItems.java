package dev.groundswell.ingest.connector;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Items of a JSON answer. */
final class JsonItems {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	private JsonItems() {
	}

	static Items read(InputStream bytes, @Nullable String pointer) {
		JsonNode whole = parse(bytes);
		List<Item> items = new ArrayList<>();
		if (pointer != null) {
			JsonNode array = whole.at(pointer);
			if (!array.isArray()) {
				throw new UnfitAnswerException("no list" + (pointer.isEmpty() ? "" : " at " + pointer));
			}
			for (int i = 0; i < array.size(); i++) {
				items.add(new Item(array.get(i), pointer + "/" + i, i + 1));
			}
		}
		return new Items(whole, items);
	}

	private static JsonNode parse(InputStream bytes) {
		try {
			JsonNode whole = JSON.readTree(bytes);
			if (whole.isMissingNode()) {
				throw new UnfitAnswerException("an empty body");
			}
			return whole;
		}
		catch (JacksonIOException ex) {
			throw ex;
		}
		catch (JacksonException ex) {
			throw new UnfitAnswerException("not JSON, or cut off (line %d, column %d)"
				.formatted(ex.getLocation().getLineNr(), ex.getLocation().getColumnNr()));
		}
	}

}
