package dev.groundswell.ingest.segment;

import java.time.Duration;
import java.util.List;

import dev.groundswell.ingest.answer.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The log for machines. */
@Tag(name = "Segments", description = "The log as immutable Parquet files, for whoever keeps a copy of it.")
@RestController
@RequestMapping("/api/v1/segments")
class SegmentController {

	private static final String PARQUET = "application/vnd.apache.parquet";

	private final Segments segments;

	SegmentController(Segments segments) {
		this.segments = segments;
	}

	@Operation(summary = "Sealed segments, in the order of the log", description = """
			A segment is named by the sequence of its last row. Load them one after the other, remember the last
			sequence, ask for what comes after it.""")
	@GetMapping(produces = "application/json")
	SegmentPage list(
			@Parameter(description = "Only segments behind this sequence",
					example = "0") @RequestParam(required = false) @Nullable String after,
			@Parameter(description = "At most this many, up to 1000",
					example = "100") @RequestParam(required = false) @Nullable String limit) {
		Paging paging = Paging.of(limit);
		long position = this.segments.position();
		List<Segment> found = this.segments.after(Paging.sequence(after), paging.look());
		boolean more = found.size() > paging.limit();
		List<Segment> items = more ? found.subList(0, paging.limit()) : found;
		String next = more ? String.valueOf(items.getLast().sequence()) : null;
		return new SegmentPage(items, next, Math.max(position, items.isEmpty() ? 0 : items.getLast().sequence()));
	}

	@Operation(summary = "One segment as Parquet", description = """
			Observations, withdrawals and registry versions in one table; columns a row does not use are null. Sorted
			by metric, period_start, subject, sequence. Never changes: cache it for good.""")
	@ApiResponse(responseCode = "200", description = "The file",
			content = @Content(mediaType = PARQUET, schema = @Schema(type = "string", format = "binary")))
	@GetMapping(path = "/{sequence}", produces = PARQUET)
	ResponseEntity<Resource> content(@Parameter(example = "412") @PathVariable String sequence) {
		Segment segment = (sequence.matches("\\d{1,18}") ? this.segments.find(Long.parseLong(sequence))
				: java.util.Optional.<Segment>empty())
			.orElseThrow(() -> new UnknownSegmentException(sequence));
		return ResponseEntity.ok()
			.eTag(segment.sha256())
			.cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
			.contentLength(segment.bytes())
			.body(this.segments.content(segment));
	}

}
