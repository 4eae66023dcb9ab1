package dev.groundswell.ingest.claim;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.security.Principal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundswell.ingest.answer.Page;
import dev.groundswell.ingest.answer.Paging;
import dev.groundswell.ingest.document.Document;
import dev.groundswell.ingest.document.Documents;
import dev.groundswell.ingest.document.UnknownDocumentException;
import dev.groundswell.ingest.problem.InvalidParameterException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Claims, and what people decide about them. */
@Tag(name = "Claims", description = "Figures that articles state: read, reviewed, entered into the log.")
@RestController
@RequestMapping("/api/v1")
class ClaimController {

	private static final int LARGEST = 1 << 20;

	private static final Pattern IF_MATCH = Pattern.compile("(?:W/)?\"?([1-9]\\d{0,8})\"?");

	private final Claims claims;

	private final ClaimViews views;

	private final ClaimReview review;

	private final Documents documents;

	ClaimController(Claims claims, ClaimViews views, ClaimReview review, Documents documents) {
		this.claims = claims;
		this.views = views;
		this.review = review;
		this.documents = documents;
	}

	@Operation(summary = "Claims, newest first", description = "With status=waiting: the queue of the review.")
	@GetMapping(path = "/claims", produces = { "application/json", "application/x-ndjson" })
	Page<ClaimView> claims(
			@Parameter(description = "waiting, accepted, rejected or merged") @RequestParam(
					required = false) @Nullable String status,
			@Parameter(description = "Id of the document",
					example = "d-1") @RequestParam(required = false) @Nullable String document,
			@Parameter(description = "The subject as the claim has it",
					example = "Qwen app") @RequestParam(required = false) @Nullable String subject,
			@Parameter(example = "monthly_active_users") @RequestParam(required = false) @Nullable String metric,
			@Parameter(description = "0 to 1",
					example = "0.5") @RequestParam(required = false) @Nullable String minConfidence,
			@Parameter(description = "The next of the page before") @RequestParam(
					required = false) @Nullable String after,
			@Parameter(description = "At most this many, up to 1000") @RequestParam(
					required = false) @Nullable String limit) {
		Paging paging = Paging.of(limit);
		ClaimStatus wanted = (status == null) ? null
				: ClaimStatus.of(status)
					.orElseThrow(() -> new InvalidParameterException("status",
							"\"%s\" is none of waiting, accepted, rejected, merged".formatted(status)));
		Long number = (document == null) ? null : Document.number(document)
			.orElseThrow(
					() -> new InvalidParameterException("document", "\"%s\" is not a document".formatted(document)));
		Claims.Filter filter = new Claims.Filter(wanted, number, subject, metric, confidence(minConfidence));
		Page<Claim> page = Page.of(this.claims.before(before(after), filter, paging.look()), paging.limit(), Claim::id,
				Claim.class);
		return new Page<>(this.views.of(page.items()), page.next(), null, ClaimView.class);
	}

	private static long before(@Nullable String after) {
		return (after == null) ? Long.MAX_VALUE : Claim.number(after)
			.orElseThrow(() -> new InvalidParameterException("after", "\"%s\" is not a claim".formatted(after)));
	}

	private static @Nullable BigDecimal confidence(@Nullable String written) {
		if (written != null && !written.matches("0(\\.\\d{1,6})?|1(\\.0{1,6})?")) {
			throw new InvalidParameterException("minConfidence", "\"%s\" is not between 0 and 1".formatted(written));
		}
		return (written != null) ? new BigDecimal(written) : null;
	}

	@Operation(summary = "The claims of a document, in the order of its text")
	@GetMapping(path = "/documents/{id}/claims", produces = { "application/json", "application/x-ndjson" })
	Page<ClaimView> claimsOfDocument(@Parameter(example = "d-1") @PathVariable String id) {
		Document document = Document.number(id)
			.flatMap(this.documents::find)
			.orElseThrow(() -> new UnknownDocumentException(id));
		return Page.all(this.views.of(this.claims.of(document.number())), ClaimView.class);
	}

	@Operation(summary = "One claim with its trace and all its revisions")
	@GetMapping("/claims/{id}")
	ResponseEntity<ClaimView> claim(@Parameter(example = "c-1") @PathVariable String id) {
		return answer(200, this.review.find(id));
	}

	@Operation(summary = "Accept, correct, reject or merge a claim", description = """
			`status` accepted, rejected or waiting; members of the claim to correct, null to take one away;
			`mergeInto` another claim of the document that says the same; `reason`. The version that was seen goes
			with it, as If-Match or as `version`. An accepted claim enters the log, a correction takes the old row
			back and enters the new one. Sent again, it changes nothing.""",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
					content = @Content(mediaType = "application/json",
							schema = @Schema(implementation = ClaimChange.class))))
	@ApiResponse(responseCode = "200", description = "Done, or already so")
	@ApiResponse(responseCode = "412", description = "Somebody else has changed the claim", content = @Content)
	@ApiResponse(responseCode = "428", description = "No version was named", content = @Content)
	@PatchMapping(path = "/claims/{id}", consumes = { "application/json", "application/merge-patch+json" })
	ResponseEntity<ClaimView> changeClaim(@Parameter(example = "c-1") @PathVariable String id, HttpServletRequest request,
			@Parameter(description = "The version that was seen", example = "\"1\"") @RequestHeader(name = "If-Match",
					required = false) @Nullable String ifMatch,
			@Parameter(hidden = true) Principal author) throws IOException {
		return answer(200, this.review.change(id, ClaimBody.read(request, LARGEST, ClaimReview.MEMBERS),
				version(ifMatch), author.getName()));
	}

	private static @Nullable Integer version(@Nullable String ifMatch) {
		if (ifMatch == null) {
			return null;
		}
		Matcher version = IF_MATCH.matcher(ifMatch.strip());
		if (!version.matches()) {
			throw new InvalidParameterException("If-Match", "\"%s\" is not a version such as \"3\"".formatted(ifMatch));
		}
		return Integer.valueOf(version.group(1));
	}

	@Operation(summary = "Add a claim by hand", description = """
			The quote has to be in the document's text, letter by letter; where it is there several times,
			start_utf16 says from where to look. The claim is accepted. Sent again, it is the same claim.""",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
					content = @Content(mediaType = "application/json",
							schema = @Schema(implementation = ClaimChange.class))))
	@ApiResponse(responseCode = "201", description = "Added")
	@ApiResponse(responseCode = "200", description = "It was here already",
			content = @Content(schema = @Schema(implementation = ClaimView.class)))
	@PostMapping(path = "/documents/{id}/claims", consumes = "application/json")
	ResponseEntity<ClaimView> addClaim(@Parameter(example = "d-1") @PathVariable String id, HttpServletRequest request,
			@Parameter(hidden = true) Principal author) throws IOException {
		ClaimReview.Added added = this.review.add(id, ClaimBody.read(request, LARGEST, ClaimReview.MEMBERS),
				author.getName());
		return answer(added.repeated() ? 200 : 201, added.claim());
	}

	private ResponseEntity<ClaimView> answer(int status, Claim claim) {
		return ResponseEntity.status(status)
			.eTag("\"%d\"".formatted(claim.version()))
			.location(URI.create("/api/v1/claims/" + claim.id()))
			.body(this.views.detailed(claim));
	}

}
