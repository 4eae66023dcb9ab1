package dev.groundswell.ingest.document;

import java.util.Collection;

import dev.groundswell.ingest.log.LogWriter;

/** Does something with every article that is taken in. */
public interface ArticleFollower {

	/** Looks at an article before it is stored, outside of any transaction. */
	Pending read(Draft draft);

	/**
	 * Documents now repeat another text than before, or none; in the transaction that
	 * changes it.
	 */
	void moved(LogWriter writer, Collection<Document> documents);

	/** What is left to do in the transaction that stores the article. */
	interface Pending {

		void store(LogWriter writer, Document document, String text);

	}

}
