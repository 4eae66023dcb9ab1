package dev.groundswell.ingest.document;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dev.groundswell.ingest.article.Article;
import dev.groundswell.ingest.article.Original;
import org.jspecify.annotations.Nullable;

/**
 * An article that was read and is not taken in yet.
 *
 * @param article with what the sender said about it in the first place
 * @param fetched how it came, if it was fetched
 * @param via {@code request}, or the source whose feed brought it
 */
public record Draft(Original original, Article article, @Nullable Fetched fetched, String via) {

	/**
	 * How a page came.
	 *
	 * @param url the address that answered, behind the redirects
	 * @param fetchedAt when it was asked for
	 */
	public record Fetched(URI url, List<URI> redirects, int status, Map<String, String> headers, Instant fetchedAt) {
	}

	/** The day of publication where it was printed; absent if less is known. */
	public @Nullable LocalDate publishedOn() {
		return Document.day(this.article.facts().publishedAt());
	}

}
