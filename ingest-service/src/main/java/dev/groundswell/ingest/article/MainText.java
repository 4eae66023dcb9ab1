package dev.groundswell.ingest.article;

import java.util.Optional;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the element of a page that holds the article and little else. */
interface MainText {

	/** The element, which may be a copy; the page stays as it is. */
	Optional<Element> find(Document page);

}
