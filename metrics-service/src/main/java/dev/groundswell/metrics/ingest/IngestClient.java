package dev.groundswell.metrics.ingest;

import java.util.List;

import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What is read of ingest-service as JSON. */
@HttpExchange("/api/v1")
interface IngestClient {

	/** Sealed segments that end after a sequence, in order. */
	@GetExchange("/segments")
	SegmentsView segments(@RequestParam long after, @RequestParam int limit);

	/** The front of the list, and how far the log is sealed. */
	record SegmentsView(List<SegmentView> items, long position) {
	}

	/** One sealed segment, named by its last sequence. */
	record SegmentView(long sequence, long firstSequence, long rows, String sha256) {
	}

}
