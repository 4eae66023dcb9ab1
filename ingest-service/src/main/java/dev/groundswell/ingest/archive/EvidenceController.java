package dev.groundswell.ingest.archive;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import dev.groundswell.ingest.problem.Reason;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The archived bytes, given out so that no browser runs or shows them. */
@Tag(name = "Evidence", description = "The bytes that every number rests on.")
@RestController
@RequestMapping("/api/v1/evidence/{sha256}")
class EvidenceController {

	private final Archive archive;

	private final Payloads payloads;

	private final Clock clock;

	EvidenceController(Archive archive, Payloads payloads, Clock clock) {
		this.archive = archive;
		this.payloads = payloads;
		this.clock = clock;
	}

	@Operation(summary = "The archived bytes", description = """
			As an attachment, exactly as they were sent. 410 after a takedown, which is why a copy is to be
			asked about (If-None-Match) before it is used again.""")
	@ApiResponse(responseCode = "200", description = "The bytes",
			content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
	@GetMapping
	ResponseEntity<Resource> bytes(@Parameter(
			example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08") @PathVariable String sha256) {
		Payload payload = find(sha256);
		if (payload.isTakenDown()) {
			throw new TakenDownException(payload);
		}
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(payload.mediaType()))
			.contentLength(payload.bytes())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					"attachment; filename=\"%s.%s\"".formatted(sha256, extension(payload.mediaType())))
			.header("X-Content-Type-Options", "nosniff")
			.header("Content-Security-Policy", "sandbox; default-src 'none'")
			.eTag(sha256)
			.cacheControl(CacheControl.noCache())
			.body(new InputStreamResource(() -> this.archive.open(sha256), sha256));
	}

	@Operation(summary = "What is known about the bytes", description = "Also after they were taken down.")
	@GetMapping("/metadata")
	Payload metadata(@PathVariable String sha256) {
		return find(sha256);
	}

	@Operation(summary = "Take the bytes down",
			description = """
					Deletes them for good; hash and metadata remain, and so do the rows that were read from them. What
					was read out of a document as its text goes with the document. The same bytes are not taken again: such an upload is answered 422. A second time does nothing.""")
	@PostMapping("/takedown")
	Payload takeDown(@PathVariable String sha256, @RequestBody Reason reason) throws IOException {
		String needed = reason.needed();
		find(sha256);
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		for (String text : this.payloads.readings(sha256)) {
			this.payloads.markTakenDown(text, now, needed);
			this.archive.takeDown(text);
		}
		this.payloads.markTakenDown(sha256, now, needed);
		this.archive.takeDown(sha256);
		return find(sha256);
	}

	private Payload find(String sha256) {
		return this.payloads.find(sha256).orElseThrow(() -> new UnknownEvidenceException(sha256));
	}

	private static String extension(String mediaType) {
		return switch (mediaType) {
			case "text/csv" -> "csv";
			case "application/x-ndjson" -> "ndjson";
			case "application/json" -> "json";
			case "application/pdf" -> "pdf";
			case "text/markdown", "text/markdown; charset=utf-8" -> "md";
			case "text/plain; charset=utf-8" -> "txt";
			default -> "bin";
		};
	}

}
