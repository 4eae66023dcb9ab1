package dev.groundswell.report.check;

import java.net.URI;
import java.util.Map;

import dev.groundswell.report.problem.InvalidParameterException;
import dev.groundswell.report.problem.UnprocessableException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Article checks: asked for by the administrator, read by whoever has the link. */
@RestController
@RequestMapping("/api/v1/checks")
@Tag(name = "Checks", description = "Articles whose figures are held against the log and against each other")
class CheckController {

	private static final MediaType JSON_LD = MediaType.parseMediaType("application/ld+json");

	private final Asking asking;

	private final Checks checks;

	private final PublicAddress address;

	CheckController(Asking asking, Checks checks, PublicAddress address) {
		this.asking = asking;
		this.checks = checks;
		this.address = address;
	}

	@PostMapping(consumes = "application/json", produces = "application/json")
	@SecurityRequirement(name = "administrator")
	@Operation(summary = "Check an article",
			description = "Reads the figures out of a text, or of the page at an address, and holds each against the log at one "
					+ "position and against the others. The check is worked on after the answer: read it until its status is "
					+ "done or failed. The same text with the same parameters on the same position is the same check.")
	@ApiResponse(responseCode = "202", description = "Begun, or under way; Location names it",
			content = @Content(schema = @Schema(implementation = CheckResponse.class)))
	@ApiResponse(responseCode = "200", description = "The same was checked before",
			content = @Content(schema = @Schema(implementation = CheckResponse.class)))
	@ApiResponse(responseCode = "400", description = "unreadable: not JSON, or a member that is not known",
			content = @Content(mediaType = "application/problem+json"))
	@ApiResponse(responseCode = "401", description = "unauthenticated",
			content = @Content(mediaType = "application/problem+json"))
	@ApiResponse(responseCode = "422", description = "unprocessable: neither text nor url, or too long",
			content = @Content(mediaType = "application/problem+json"))
	@ApiResponse(responseCode = "503",
			description = "neighbour-away, position-not-reached, or overloaded: nothing was begun",
			content = @Content(mediaType = "application/problem+json"))
	ResponseEntity<CheckResponse> check(@RequestBody CheckRequest request,
			@Parameter(hidden = true) @RequestHeader(name = "Authorization",
					required = false) @Nullable String bearer) {
		Check check = this.asking.ask(request, bearer);
		ResponseEntity.BodyBuilder answer = ResponseEntity
			.status((check.status() == Check.Status.DONE) ? HttpStatus.OK : HttpStatus.ACCEPTED)
			.location(URI.create("/api/v1/checks/" + check.id()));
		if (check.isOpen()) {
			answer.header(HttpHeaders.RETRY_AFTER, "1");
		}
		return answer.body(response(check));
	}

	@GetMapping(path = "/{id}", produces = { "application/json", "application/ld+json" })
	@Operation(summary = "Read a check",
			description = "JSON, or by Accept: application/ld+json schema.org ClaimReview, one a figure; "
					+ "?format=json|claimreview gives either as a file. A check that is done never changes.")
	@ApiResponse(responseCode = "200", description = "The check; with Retry-After while it is under way",
			content = {
					@Content(mediaType = "application/json", schema = @Schema(implementation = CheckResponse.class)),
					@Content(mediaType = "application/ld+json", schema = @Schema(type = "object")) })
	@ApiResponse(responseCode = "404", description = "unknown-check",
			content = @Content(mediaType = "application/problem+json"))
	@ApiResponse(responseCode = "422", description = "unprocessable: no ClaimReview of a check that is not done",
			content = @Content(mediaType = "application/problem+json"))
	@Nullable ResponseEntity<?> read(@PathVariable String id,
			@Parameter(description = "json or claimreview, as a file to keep") @RequestParam(
					required = false) @Nullable String format,
			@Parameter(hidden = true) @RequestHeader(name = "Accept", defaultValue = "application/json") String accept,
			WebRequest request) {
		if (format != null && !format.equals("json") && !format.equals("claimreview")) {
			throw new InvalidParameterException("format", "\"" + format + "\" is none of json, claimreview");
		}
		Check check = this.checks.get(id);
		boolean reviews = (format != null) ? format.equals("claimreview") : prefersReviews(accept);
		String hash = check.hash();
		if (hash != null && request.checkNotModified("\"" + hash + (reviews ? "-reviews\"" : "-json\""))) {
			return null;
		}
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok().cacheControl(CacheControl.noCache()).varyBy("Accept");
		if (check.isOpen()) {
			answer.header(HttpHeaders.RETRY_AFTER, "1");
		}
		if (format != null) {
			answer.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename("check-" + id + (reviews ? ".jsonld" : ".json"))
						.build()
						.toString());
		}
		return reviews ? answer.contentType(JSON_LD).body(reviews(check))
				: answer.contentType(MediaType.APPLICATION_JSON).body(response(check));
	}

	private Map<String, Object> reviews(Check check) {
		CheckContent content = check.content();
		if (content == null) {
			throw new UnprocessableException(
					"The check is " + check.status().word() + "; it has verdicts once it is done.");
		}
		return new ClaimReviews(this.address).of(check, content);
	}

	private CheckResponse response(Check check) {
		return CheckResponse.of(check, this.address.check(check.id()));
	}

	/** Only whoever likes it better than JSON. */
	private static boolean prefersReviews(String accept) {
		for (MediaType type : MediaType.parseMediaTypes(accept)) {
			if (type.includes(MediaType.APPLICATION_JSON)) {
				return false;
			}
			if (type.isCompatibleWith(JSON_LD)) {
				return true;
			}
		}
		return false;
	}

}
