package dev.groundswell.ingest.registry;

import org.jspecify.annotations.Nullable;

/**
 * The terms under which a source's words and numbers may be shown.
 *
 * @param id short name, such as {@code facts} or {@code cc-by-4.0}
 * @param name the name shown
 * @param url the terms themselves
 * @param quote whether the source's own words may be shown
 */
public record Licence(String id, String name, @Nullable String url, boolean quote) {

	/** Terms nobody has looked up yet: nothing is quoted. */
	public static final Licence UNKNOWN = new Licence("unknown", "Unknown", null, false);

}
