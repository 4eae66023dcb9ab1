package dev.groundswell.ingest.article;

import java.util.Optional;

import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * By the scores of Mozilla's Readability. Its work grows faster than the page, so very
 * large pages are left to others.
 */
final class ReadabilityMainText implements MainText {

	private static final Logger log = LoggerFactory.getLogger(ReadabilityMainText.class);

	private static final int MOST_ELEMENTS = 10_000;

	@Override
	public Optional<Element> find(Document page) {
		if (page.stream().limit(MOST_ELEMENTS + 1L).count() > MOST_ELEMENTS) {
			return Optional.empty();
		}
		try {
			return Optional.ofNullable(new Readability4J(page.location(), page.clone()).parse().getArticleContent());
		}
		catch (RuntimeException | StackOverflowError ex) {
			log.atDebug().setCause(ex).log("No main text by Readability");
			return Optional.empty();
		}
	}

}
