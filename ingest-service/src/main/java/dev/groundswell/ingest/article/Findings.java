package dev.groundswell.ingest.article;

import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** Collects facts: of several rules that find the same, the first counts. */
final class Findings {

	static final String TITLE = "title";

	static final String PUBLISHER = "publisher";

	static final String AUTHOR = "author";

	static final String PUBLISHED_AT = "publishedAt";

	static final String LANGUAGE = "language";

	static final String CANONICAL_URL = "canonicalUrl";

	static final String TEXT = "text";

	private static final Map<String, Integer> LONGEST = Map.of(TITLE, 1000, PUBLISHER, 200, AUTHOR, 300, LANGUAGE, 35,
			CANONICAL_URL, 2000);

	private final Map<String, String> values = new TreeMap<>();

	private final Map<String, String> rules = new TreeMap<>();

	/** Offers what a rule has found, if it has. */
	Findings offer(String fact, @Nullable String value, String rule) {
		String plain = (value != null) ? value.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+", " ").strip() : "";
		if (!plain.isEmpty() && plain.length() <= LONGEST.getOrDefault(fact, 100) && !this.values.containsKey(fact)) {
			this.values.put(fact, plain);
			this.rules.put(fact, rule);
		}
		return this;
	}

	boolean lacks(String fact) {
		return !this.values.containsKey(fact);
	}

	Facts facts() {
		return new Facts(this.values.get(TITLE), this.values.get(PUBLISHER), this.values.get(AUTHOR),
				this.values.get(PUBLISHED_AT), this.values.get(LANGUAGE), this.values.get(CANONICAL_URL), this.rules);
	}

}
