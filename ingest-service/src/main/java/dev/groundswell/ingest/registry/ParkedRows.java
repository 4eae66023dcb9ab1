package dev.groundswell.ingest.registry;

import java.util.List;

/**
 * Rows that wait because nobody knows yet what their subject is.
 */
public interface ParkedRows {

	/**
	 * The names waited for, one entry for each name and metric, oldest first.
	 */
	List<UnresolvedName> unresolved();

	/**
	 * Tries all waiting rows against the registry in force; those with a subject now are
	 * in the log when this returns.
	 * @return how many rows found their subject
	 */
	int resolveNow();

}
