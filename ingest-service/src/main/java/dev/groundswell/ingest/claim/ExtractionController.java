package dev.groundswell.ingest.claim;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.groundswell.ingest.article.ArticleReader;
import dev.groundswell.ingest.document.Document;
import dev.groundswell.ingest.document.DocumentIntake;
import dev.groundswell.ingest.extraction.ExtractedClaim;
import dev.groundswell.ingest.extraction.Passage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads claims out of a text without keeping anything. */
@Tag(name = "Claims")
@RestController
class ExtractionController {

	private static final int LARGEST = 8 << 20;

	private final Extraction extraction;

	private final DocumentIntake documents;

	ExtractionController(Extraction extraction, DocumentIntake documents) {
		this.extraction = extraction;
		this.documents = documents;
	}

	/**
	 * A claim as it was read.
	 *
	 * @param confidence how likely it is right, 0 to 1
	 * @param trace which rule did what
	 */
	@Schema(name = "ExtractedClaim")
	record Extracted(@JsonUnwrapped ClaimMembers members, BigDecimal confidence, List<TraceView> trace) {
	}

	/**
	 * The claims of a text, in its order.
	 *
	 * @param knownAs ids of the documents that hold the text or a copy of it
	 */
	@Schema(name = "Extraction")
	record Answer(List<Extracted> claims, List<String> knownAs) {
	}

	@Operation(summary = "Read the claims of a text", description = """
			A dry run: nothing is kept, and no token is needed. The members are those of the annotation guideline,
			with the confidence and the rules that made each claim. `knownAs` names the documents that hold the text
			or a copy of it already: what the log has from them cannot confirm it.""",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
					content = @Content(mediaType = "application/json",
							schema = @Schema(implementation = ExtractionRequest.class))))
	@PostMapping(path = "/api/v1/claims/extraction", consumes = "application/json")
	Answer extractClaims(HttpServletRequest request) throws IOException {
		ObjectNode body = ClaimBody.read(request, LARGEST, Set.of("text", "publishedAt", "publisher", "language"));
		FieldReader reader = new FieldReader(body);
		String text = body.path("text").asString("");
		if (text.isBlank() || text.length() > ArticleReader.LONGEST) {
			reader.fault("text", "is not a text of 1 to %,d characters".formatted(ArticleReader.LONGEST));
		}
		LocalDate day = day(reader, reader.text("publishedAt", null, 40));
		String publisher = reader.text("publisher", null, 200);
		String language = ClaimIntake.language(reader.text("language", null, 35));
		reader.check();
		ClaimMembers.PlacedText placed = ClaimMembers.PlacedText.of(text);
		return new Answer(this.extraction.extract(new Passage(text, day, publisher, language))
			.stream()
			.map((claim) -> view(claim, publisher, placed))
			.toList(), this.documents.holding(text).stream().map(Document::id).toList());
	}

	private static @Nullable LocalDate day(FieldReader reader, @Nullable String publishedAt) {
		try {
			return (publishedAt != null) ? LocalDate.parse(publishedAt.substring(0, Math.min(10, publishedAt.length())))
					: null;
		}
		catch (DateTimeException _) {
			reader.fault("publishedAt", "is not a day such as 2025-12-06");
			return null;
		}
	}

	private static Extracted view(ExtractedClaim claim, @Nullable String publisher, ClaimMembers.PlacedText text) {
		return new Extracted(ClaimMembers.of(ClaimFields.of(claim), publisher, text), claim.confidence(),
				TraceView.of(claim.trace(), text));
	}

}
