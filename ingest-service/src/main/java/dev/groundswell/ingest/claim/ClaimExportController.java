package dev.groundswell.ingest.claim;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.groundswell.ingest.document.Document;
import dev.groundswell.ingest.document.Documents;
import dev.groundswell.ingest.document.Texts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What reviewers decided, as examples to measure an extraction against. */
@Tag(name = "Claims")
@RestController
class ClaimExportController {

	private static final int AT_ONCE = 20;

	private final Claims claims;

	private final Documents documents;

	private final Texts texts;

	private final JsonMapper json;

	ClaimExportController(Claims claims, Documents documents, Texts texts, JsonMapper json) {
		this.claims = claims;
		this.documents = documents;
		this.texts = texts;
		this.json = json;
	}

	@Operation(summary = "Reviewed documents as annotated examples", description = """
			NDJSON, one document a line, in the shape of the annotation guideline: those in which somebody has
			accepted, corrected, added or rejected a claim. Accepted claims are its claims, rejected ones its
			distractors. Claims that nobody has judged yet are left out: look at a document's queue first.""")
	@ApiResponse(responseCode = "200", description = "All of them, oldest first",
			content = @Content(mediaType = "application/x-ndjson",
					schema = @Schema(implementation = ExportedDocument.class)))
	@GetMapping(path = "/api/v1/claims/export", produces = "application/x-ndjson")
	void exportClaims(HttpServletResponse response) throws IOException {
		response.setContentType("application/x-ndjson");
		OutputStream out = response.getOutputStream();
		List<Long> page = this.claims.judgedDocuments(0, AT_ONCE);
		while (!page.isEmpty()) {
			for (long number : page) {
				Document document = this.documents.find(number).orElseThrow();
				String text = this.texts.of(document).orElse(null);
				if (text != null) {
					ExportedDocument exported = ExportedDocument.of(document, text, this.claims.of(number),
							reasons(number));
					out.write((this.json.writeValueAsString(exported) + "\n").getBytes(StandardCharsets.UTF_8));
				}
			}
			page = this.claims.judgedDocuments(page.getLast(), AT_ONCE);
		}
		out.flush();
	}

	/** Why claims were rejected, where somebody said so. */
	private Map<Long, String> reasons(long document) {
		Map<Long, String> reasons = new HashMap<>();
		for (Claim claim : this.claims.of(document)) {
			if (claim.status() == ClaimStatus.REJECTED) {
				String reason = this.claims.revisions(claim.number()).getLast().reason();
				reasons.put(claim.number(), (reason != null) ? reason : "rejected");
			}
		}
		return reasons;
	}

}
