package dev.groundswell.ingest.segment;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Segments in the order of the log.
 *
 * @param next give it as {@code after} for those that follow; null at the end
 * @param position sequence of the last sealed row, 0 while there is none
 */
record SegmentPage(List<Segment> items, @Nullable String next, long position) {

	SegmentPage {
		items = List.copyOf(items);
	}

}
