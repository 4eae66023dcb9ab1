package dev.groundswell.metrics.answer;

import java.util.List;

/** An answer that is rows, and so can be had as CSV or as one JSON object a line. */
public interface Tabular {

	/** The rows: records, all of one type. */
	List<?> rows();

}
