package dev.groundswell.ingest.claim;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.groundswell.ingest.document.Document;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A reviewed document as an annotated example, in the shape of the annotation guideline:
 * accepted claims are its claims, rejected ones what only looks like one.
 *
 * @param wording {@code quoted}: the text is the publisher's
 */
@Schema(name = "AnnotatedDocument")
record ExportedDocument(@JsonProperty("doc_id") String docId, @Nullable String lang, @Nullable String url,
		@Nullable String publisher, @Nullable String published, @Nullable String title, String wording,
		List<String> phenomena, String text, List<ExportedClaim> claims, List<Distractor> distractors) {

	@Schema(name = "AnnotatedClaim")
	record ExportedClaim(@JsonProperty("claim_id") String claimId, @JsonUnwrapped ClaimMembers members,
			boolean optional, BigDecimal confidence) {
	}

	@Schema(name = "AnnotatedDistractor")
	record Distractor(@Nullable String quote, int start, int end, @JsonProperty("start_utf16") int startUtf16,
			@JsonProperty("end_utf16") int endUtf16, String reason) {
	}

	static ExportedDocument of(Document document, String text, List<Claim> claims,
			java.util.Map<Long, String> reasons) {
		ClaimMembers.PlacedText placed = ClaimMembers.PlacedText.of(text);
		List<ExportedClaim> accepted = claims.stream()
			.filter((claim) -> claim.status() == ClaimStatus.ACCEPTED)
			.map((claim) -> new ExportedClaim("%s-%s".formatted(document.id(), claim.id()),
					ClaimMembers.of(claim.fields(), document.publisher(), placed), false, claim.confidence()))
			.toList();
		List<Distractor> rejected = claims.stream()
			.filter((claim) -> claim.status() == ClaimStatus.REJECTED)
			.map((claim) -> distractor(placed.mention(claim.fields().quote()),
					reasons.getOrDefault(claim.number(), "rejected")))
			.toList();
		String day = (document.publishedOn() != null) ? document.publishedOn().toString() : null;
		return new ExportedDocument(document.id(), document.language(), document.url(), document.publisher(), day,
				document.title(), "quoted", List.of(), text, accepted, rejected);
	}

	private static Distractor distractor(ClaimMembers.Mention place, String reason) {
		return new Distractor(place.quote(), place.start(), place.end(), place.startUtf16(), place.endUtf16(), reason);
	}

}
