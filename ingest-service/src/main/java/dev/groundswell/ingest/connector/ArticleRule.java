package dev.groundswell.ingest.connector;

import org.jspecify.annotations.Nullable;

/**
 * Items that name articles: each is fetched and taken in as a document.
 *
 * @param link place of the article's address
 * @param title place of its title, used where the page names none
 * @param publishedAt place of its moment of publication, used likewise
 * @param publisher who prints them; absent: as each page says
 * @param most articles taken in by one run, the first of the feed before the others
 */
public record ArticleRule(String link, @Nullable String title, @Nullable String publishedAt, @Nullable String publisher,
		@Nullable Integer most) {

	private static final int USUALLY = 25;

	public int limit() {
		return (this.most != null) ? this.most : USUALLY;
	}

}
