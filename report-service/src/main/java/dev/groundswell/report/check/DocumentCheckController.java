package dev.groundswell.report.check;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Claims of kept documents with their verdicts, as the log stands. */
@RestController
@Tag(name = "Checks")
class DocumentCheckController {

	private final DocumentChecking checking;

	private final Clock clock;

	DocumentCheckController(DocumentChecking checking, Clock clock) {
		this.checking = checking;
		this.clock = clock;
	}

	@GetMapping(path = "/api/v1/checks/documents/{documentId}", produces = "application/json")
	@Operation(summary = "Verdicts on the claims of a document",
			description = "Each claim of a document that is kept, with its verdict and reason at the position and moment asked for, "
					+ "by default the present. Nothing is stored.")
	@ApiResponse(responseCode = "200", description = "The claims in the order of the text")
	@ApiResponse(responseCode = "404", description = "unknown-document",
			content = @Content(mediaType = "application/problem+json"))
	@ApiResponse(responseCode = "503", description = "neighbour-away or position-not-reached",
			content = @Content(mediaType = "application/problem+json"))
	DocumentVerdicts document(@PathVariable String documentId,
			@Parameter(description = "An instant or a day; default now") @RequestParam(
					required = false) @Nullable String asOf,
			@Parameter(description = "Default the newest") @RequestParam(required = false) @Nullable Long position) {
		Instant until = new CheckRequest(null, null, null, null, null, null, asOf, position)
			.until(this.clock.instant());
		CheckContent content = this.checking.of(documentId, until, position);
		return new DocumentVerdicts(documentId, content.asOf(), content.position(), content.registryVersion(),
				content.claims(), content.findings());
	}

	/** Claims with their verdicts at a moment of the log. */
	record DocumentVerdicts(String documentId, Instant asOf, long position, int registryVersion,
			List<CheckedClaim> items, List<Finding> findings) {
	}

}
