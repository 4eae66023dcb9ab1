package dev.groundswell.ingest.document;

import java.util.List;
import java.util.Map;

import dev.groundswell.ingest.article.Facts;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An article as it would be taken in; nothing is stored.
 *
 * @param text exactly what offsets count in
 * @param url that answered, behind redirects
 * @param sha256 of the bytes
 * @param source id under which its rows would stand
 * @param rules for each piece of metadata, and for the text, the rule that found it
 * @param redirects addresses that led here
 * @param knownAs ids of the documents that say the same already
 */
@Schema(name = "ArticleReading")
record ReadingView(String text, @Nullable String title, @Nullable String publisher, String source,
		@Nullable String author, @Nullable String publishedAt, @Nullable String language, @Nullable String url,
		@Nullable String canonicalUrl, String sha256, String mediaType, long bytes, Map<String, String> rules,
		List<String> redirects, List<String> knownAs) {

	static ReadingView of(Draft draft, String source, String sha256, List<String> knownAs) {
		Facts facts = draft.article().facts();
		Draft.Fetched fetched = draft.fetched();
		return new ReadingView(draft.article().text(), facts.title(), facts.publisher(), source, facts.author(),
				facts.publishedAt(), facts.language(),
				(draft.original().url() != null) ? draft.original().url().toString() : null, facts.canonicalUrl(),
				sha256, draft.original().mediaType(), draft.original().bytes().length, facts.rules(),
				(fetched != null) ? fetched.redirects().stream().map(java.net.URI::toString).toList() : List.of(),
				knownAs);
	}

}
