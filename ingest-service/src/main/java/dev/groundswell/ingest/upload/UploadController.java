package dev.groundswell.ingest.upload;

import java.io.IOException;
import java.net.URI;
import java.util.List;

import dev.groundswell.ingest.answer.Page;
import dev.groundswell.ingest.answer.Paging;
import dev.groundswell.ingest.archive.TooLargeException;
import dev.groundswell.ingest.problem.Fault;
import dev.groundswell.ingest.problem.InvalidParameterException;
import dev.groundswell.ingest.problem.Reason;
import dev.groundswell.ingest.problem.UnreadableException;
import dev.groundswell.ingest.reading.Defaults;
import dev.groundswell.ingest.reading.UnreadablePayloadException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Observations in, and back out again. */
@Tag(name = "Uploads", description = "Send observations, see what became of them, take them back.")
@RestController
@RequestMapping("/api/v1")
class UploadController {

	private static final String CSV_EXAMPLE = """
			subject,metric,value,periodStart,qualifiers,source,rootSource,publishedAt
			qwen-app,monthly_active_users,18.34M,2025-11,panel=aicpb;platform=app,scmp,aicpb,2025-12-04
			""";

	private final Uploads uploads;

	private final UploadCatalogue catalogue;

	UploadController(Uploads uploads, UploadCatalogue catalogue) {
		this.uploads = uploads;
		this.catalogue = catalogue;
	}

	@Operation(summary = "Send observations", description = """
			Taken whole or not at all: when the answer is here, the bytes and the rows are on disk. Good lines are
			kept, each other one is named with its physical line and the reason. A row that the log has already
			counts as a duplicate, so sending a file again doubles nothing. A row about a subject that nobody knows
			waits until the subject is added. Values as people write them: 18.34M, 149%, RMB 380bn, 1.59亿. At most
			64 MiB.""",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
					content = {
							@Content(mediaType = "text/csv", schema = @Schema(type = "string"),
									examples = @ExampleObject(value = CSV_EXAMPLE)),
							@Content(mediaType = "application/x-ndjson", schema = @Schema(type = "string")),
							@Content(mediaType = "application/json", schema = @Schema(type = "array")) }))
	@ApiResponse(responseCode = "201", description = "Taken; also when every row was a duplicate")
	@ApiResponse(responseCode = "200",
			description = "The same bytes came before with this Idempotency-Key: the first answer again")
	@PostMapping(path = "/observations", consumes = { "text/csv", "application/x-ndjson", "application/json" })
	ResponseEntity<Upload> take(HttpServletRequest request,
			@Parameter(description = "Source of the rows that name none",
					example = "scmp") @RequestParam(required = false) @Nullable String source,
			@Parameter(description = "Root source of the rows that name none",
					example = "aicpb") @RequestParam(required = false) @Nullable String rootSource,
			@Parameter(description = """
					Publication of the rows that name none: instant, day or month (counts from its last day)""",
					example = "2025-12-04") @RequestParam(required = false) @Nullable String publishedAt,
			@Parameter(description = "Your name for this upload; sent again with the same bytes it does nothing twice",
					example = "november-panel") @RequestHeader(name = "Idempotency-Key",
							required = false) @Nullable String idempotencyKey)
			throws IOException {
		if (request.getContentLengthLong() > Uploads.LIMIT) {
			throw new TooLargeException(Uploads.LIMIT);
		}
		UploadRequest asked = new UploadRequest(SentAs.format(request), new Defaults(source, rootSource, publishedAt),
				key(idempotencyKey), SentAs.fileName(request));
		try {
			Uploads.Taken taken = this.uploads.take(request.getInputStream(), asked);
			URI location = URI.create("/api/v1/uploads/" + taken.upload().uploadId());
			return ResponseEntity.status(taken.repeated() ? 200 : 201).location(location).body(taken.upload());
		}
		catch (UnreadablePayloadException ex) {
			List<Fault> faults = ex.reasons().stream().map((reason) -> Fault.ofLine(1, reason)).toList();
			throw new UnreadableException(ex.detail(), faults);
		}
	}

	private static @Nullable String key(@Nullable String given) {
		if (given != null && (given.isBlank() || given.length() > 200)) {
			throw new InvalidParameterException("Idempotency-Key", "has between 1 and 200 characters");
		}
		return given;
	}

	@Operation(summary = "All uploads, oldest first")
	@GetMapping(path = "/uploads", produces = { "application/json", "text/csv;charset=UTF-8", "application/x-ndjson" })
	Page<Upload> list(
			@Parameter(description = "The next of the page before") @RequestParam(
					required = false) @Nullable String after,
			@Parameter(description = "At most this many, up to 1000") @RequestParam(
					required = false) @Nullable String limit) {
		Paging paging = Paging.of(limit);
		long number = (after == null) ? 0 : UploadCatalogue.number(after)
			.orElseThrow(() -> new InvalidParameterException("after", "\"%s\" is not an upload".formatted(after)));
		return Page.of(this.catalogue.after(number, paging.look()), paging.limit(), Upload::uploadId, Upload.class);
	}

	@Operation(summary = "One upload and what became of its rows")
	@GetMapping("/uploads/{id}")
	Upload show(@Parameter(example = "u-1") @PathVariable String id) {
		return this.catalogue.find(id).orElseThrow(() -> new UnknownUploadException(id));
	}

	@Operation(summary = "Take an upload back", description = """
			Its rows no longer count, for any asOf; behind an older position they remain visible. Where another
			upload said the same, its evidence takes the place. Taking it back twice gives the same answer.""")
	@PostMapping("/uploads/{id}/withdrawal")
	UploadWithdrawal withdraw(@Parameter(example = "u-1") @PathVariable String id, @RequestBody Reason reason) {
		return this.uploads.withdraw(id, reason.needed());
	}

}
