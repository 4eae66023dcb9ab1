package dev.groundswell.metrics.ingest;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What is read of ingest-service as JSON. */
@HttpExchange("/api/v1")
interface IngestClient {

	/** Sealed segments that end after a sequence, in order. */
	@GetExchange("/segments")
	SegmentsView segments(@RequestParam long after, @RequestParam int limit);

	/** A page of the list, and how far the log is sealed. */
	record SegmentsView(List<SegmentView> items, @Nullable String next, long position) {
	}

	/** One sealed segment. */
	record SegmentView(long sequence, long firstSequence, long rows, long bytes, String sha256) {
	}

}
