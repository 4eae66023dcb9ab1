package dev.groundswell.ingest.extraction.text;

import java.util.List;

import dev.groundswell.ingest.extraction.TextSpan;

/**
 * One line of a text.
 *
 * @param kind what it is
 * @param span its characters without the marker of a list or heading
 * @param cells the cells of a row of a table, otherwise empty
 * @param paragraph lines of one paragraph or list have the same number
 */
public record Line(Kind kind, TextSpan span, List<TextSpan> cells, int paragraph) {

	/** What a line can be. */
	public enum Kind {

		/** Running text. */
		TEXT,

		/** A short line that ends without a stop. */
		HEADING,

		/** An item of a list. */
		ITEM,

		/** A row of a table. */
		ROW

	}

	public Line {
		cells = List.copyOf(cells);
	}

}
