package dev.groundswell.ingest.reading;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What holds for every row of an upload that does not say it itself. */
public record Defaults(@Nullable String source, @Nullable String rootSource, @Nullable String publishedAt) {

	/** None. */
	public static final Defaults NONE = new Defaults(null, null, null);

	/** The values of a row, completed. */
	public Map<String, String> complete(Map<String, String> values) {
		Map<String, String> complete = new HashMap<>(values);
		fill(complete, "source", this.source);
		fill(complete, "rootSource", this.rootSource);
		fill(complete, "publishedAt", this.publishedAt);
		return complete;
	}

	private static void fill(Map<String, String> values, String name, @Nullable String value) {
		if (value != null && !value.isBlank()) {
			values.putIfAbsent(name, value.strip());
		}
	}

}
