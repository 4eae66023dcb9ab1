package dev.groundswell.metrics.answer;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** An answer that is rows, and so can be had as CSV or as one JSON object a line. */
public interface Tabular {

	/** The rows: records, all of one type. */
	List<?> rows();

	/** What to pass as {@code after} for the rows that follow, or null after the last. */
	default @Nullable String next() {
		return null;
	}

}
