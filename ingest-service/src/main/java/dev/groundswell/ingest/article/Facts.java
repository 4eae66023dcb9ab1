package dev.groundswell.ingest.article;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * What an article says about itself.
 *
 * @param publishedAt an ISO day, or an ISO instant with its offset
 * @param language a language tag
 * @param canonicalUrl the address that the page names as its own
 * @param rules for each of these, and for the text, the rule that found it
 */
public record Facts(@Nullable String title, @Nullable String publisher, @Nullable String author,
		@Nullable String publishedAt, @Nullable String language, @Nullable String canonicalUrl,
		Map<String, String> rules) {

	/** Nothing. */
	public static final Facts NONE = new Facts(null, null, null, null, null, null, Map.of());

	public Facts {
		rules = Collections.unmodifiableMap(new TreeMap<>(rules));
	}

	/** These facts, completed by others where they are silent. */
	public Facts or(Facts others) {
		Map<String, String> all = new TreeMap<>(others.rules);
		all.putAll(this.rules);
		return new Facts(first(this.title, others.title), first(this.publisher, others.publisher),
				first(this.author, others.author), first(this.publishedAt, others.publishedAt),
				first(this.language, others.language), first(this.canonicalUrl, others.canonicalUrl), all);
	}

	private static @Nullable String first(@Nullable String one, @Nullable String other) {
		return (one != null) ? one : other;
	}

}
