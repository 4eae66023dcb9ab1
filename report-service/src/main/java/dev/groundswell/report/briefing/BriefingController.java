package dev.groundswell.report.briefing;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import dev.groundswell.report.answer.Page;
import dev.groundswell.report.canonical.Canonical;
import dev.groundswell.report.ingest.Evidence;
import dev.groundswell.report.meter.Meters;
import dev.groundswell.report.problem.Fault;
import dev.groundswell.report.problem.InvalidParameterException;
import dev.groundswell.report.problem.UnprocessableException;
import dev.groundswell.report.topic.Topics;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Editions: written, read, published, annotated, compared, verified. */
@RestController
@RequestMapping("/api/v1/briefings")
@Tag(name = "Briefings", description = "Editions of the weekly briefing, every sentence with its evidence")
class BriefingController {

	private static final Set<String> STATUSES = Set.of("draft", "published", "superseded");

	private final Writing writing;

	private final Editions editions;

	private final Topics topics;

	private final Meters meters;

	private final List<Renderer> renderers;

	BriefingController(Writing writing, Editions editions, Topics topics, Meters meters, List<Renderer> renderers) {
		this.writing = writing;
		this.editions = editions;
		this.topics = topics;
		this.meters = meters;
		this.renderers = List.copyOf(renderers);
	}

	@PostMapping(consumes = "application/json", produces = "application/json")
	@SecurityRequirement(name = "administrator")
	@Operation(summary = "Write an edition",
			description = "Writes the topic's edition of a week as a draft. One log position is pinned for the whole edition; "
					+ "the same inputs on the same log give the same bytes and hash, and are kept once.")
	@ApiResponse(responseCode = "201", description = "Written",
			content = @Content(schema = @Schema(implementation = EditionResponse.class)))
	@ApiResponse(responseCode = "200", description = "These inputs were written before; the same edition",
			content = @Content(schema = @Schema(implementation = EditionResponse.class)))
	@ApiResponse(responseCode = "400", description = "unreadable: not JSON, or a member that is not known",
			content = @Content(mediaType = "application/problem+json"))
	@ApiResponse(responseCode = "401", description = "unauthenticated",
			content = @Content(mediaType = "application/problem+json"))
	@ApiResponse(responseCode = "404", description = "unknown-topic",
			content = @Content(mediaType = "application/problem+json"))
	@ApiResponse(responseCode = "422",
			description = "unprocessable: the weeks of the topic end on another day, or the "
					+ "week has not begun; nothing-to-say: the log holds no figure for the week",
			content = @Content(mediaType = "application/problem+json"))
	@ApiResponse(responseCode = "503", description = "neighbour-away or position-not-reached: nothing was written",
			content = @Content(mediaType = "application/problem+json"))
	ResponseEntity<EditionResponse> write(@RequestBody BriefingRequest request) {
		Writing.Written written = this.writing.write(request.topicOrRefuse(), request.weekOrRefuse(), request.asOf(),
				request.position());
		Edition edition = written.edition();
		return ResponseEntity.status(written.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
			.location(URI.create("/api/v1/briefings/" + edition.id()))
			.eTag(etag(edition, "json"))
			.body(response(edition));
	}

	/**
	 * What to write.
	 *
	 * @param asOf publications up to this instant or the end of this day; default the end
	 * of the week
	 * @param position the log position to look from; default the newest
	 */
	record BriefingRequest(@Schema(example = "qwen") @Nullable String topic,
			@Schema(example = "2025-12-06") @Nullable LocalDate weekEnding, @Nullable String asOf,
			@Nullable Long position) {

		String topicOrRefuse() {
			return given(this.topic, "/topic", "name a topic");
		}

		LocalDate weekOrRefuse() {
			return given(this.weekEnding, "/weekEnding", "name the last day of the week");
		}

	}

	@GetMapping(produces = { "application/json", "text/csv", "application/x-ndjson" })
	@Operation(summary = "List editions", description = "Newest week first; within a week the later number first.")
	Page<EditionSummary> list(
			@Parameter(description = "Only of this topic",
					example = "qwen") @RequestParam(required = false) @Nullable String topic,
			@Parameter(description = "Only of the week ending this day", example = "2025-12-06") @RequestParam(
					required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate weekEnding,
			@Parameter(description = "draft, published or superseded",
					example = "published") @RequestParam(required = false) @Nullable String status,
			@Parameter(description = "The next of the page before") @RequestParam(
					required = false) @Nullable String after,
			@Parameter(description = "At most so many, 1 to 1000",
					example = "100") @RequestParam(defaultValue = "100") int limit) {
		if (topic != null) {
			this.topics.get(topic);
		}
		if (status != null && !STATUSES.contains(status)) {
			throw new InvalidParameterException("status",
					"\"%s\" is none of draft, published, superseded".formatted(status));
		}
		if (limit < 1 || limit > Page.MAX_LIMIT) {
			throw new InvalidParameterException("limit", "take 1 to " + Page.MAX_LIMIT);
		}
		Edition last = (after != null) ? this.editions.find(after)
			.orElseThrow(() -> new InvalidParameterException("after", "is not the next of a page")) : null;
		List<EditionSummary> found = this.editions.list(new Editions.Filter(topic, weekEnding, status), last, limit + 1)
			.stream()
			.map((edition) -> EditionResponse.summary(edition, name(edition)))
			.toList();
		return Page.of(found, limit, EditionSummary::id, EditionSummary.class);
	}

	@GetMapping(path = "/{id}", produces = { "application/json", "text/html", "text/markdown" })
	@Operation(summary = "Read an edition",
			description = "JSON, HTML or Markdown by Accept, or by ?format=json|html|markdown.")
	@ApiResponse(responseCode = "200", description = "The edition",
			content = {
					@Content(mediaType = "application/json", schema = @Schema(implementation = EditionResponse.class)),
					@Content(mediaType = "text/html", schema = @Schema(type = "string")),
					@Content(mediaType = "text/markdown", schema = @Schema(type = "string")) })
	@ApiResponse(responseCode = "404", description = "unknown-edition",
			content = @Content(mediaType = "application/problem+json"))
	@Nullable ResponseEntity<?> read(@PathVariable String id,
			@Parameter(description = "json, html or markdown, for those who cannot set Accept") @RequestParam(
					required = false) @Nullable String format,
			@Parameter(hidden = true) @RequestHeader(name = "Accept", defaultValue = "application/json") String accept,
			WebRequest request) {
		Edition edition = this.editions.get(id);
		Renderer renderer = renderer((format != null) ? format : wanted(accept));
		String etag = etag(edition, (renderer != null) ? renderer.format() : "json");
		if (request.checkNotModified(etag)) {
			return null;
		}
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
			.eTag(etag)
			.cacheControl(CacheControl.noCache())
			.varyBy("Accept");
		return (renderer == null) ? answer.contentType(MediaType.APPLICATION_JSON).body(response(edition))
				: answer
					.contentType(new MediaType(MediaType.parseMediaType(renderer.mediaType()), StandardCharsets.UTF_8))
					.header("Content-Security-Policy",
							"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'")
					.body(renderer.render(edition, name(edition)));
	}

	@PostMapping(path = "/{id}/publication", produces = "application/json")
	@SecurityRequirement(name = "administrator")
	@Operation(summary = "Publish an edition",
			description = "Makes it the edition of its week; an earlier one becomes superseded. Doing so twice changes nothing.")
	EditionResponse publish(@PathVariable String id) {
		Editions.Published published = this.editions.publish(id);
		if (published.isNew()) {
			this.meters.published(published.edition().content().topic());
		}
		return response(published.edition());
	}

	@PutMapping(path = "/{id}/notes", consumes = "application/json", produces = "application/json")
	@SecurityRequirement(name = "administrator")
	@Operation(summary = "Set the editor's note",
			description = "Opinion, printed apart from the statements and never part of the hash; a blank text removes it.")
	EditionResponse note(@PathVariable String id, @RequestBody NotesRequest request) {
		String text = given(request.text(), "/text", "give a text, blank to remove the note");
		if (text.indexOf(0) >= 0) {
			throw new UnprocessableException("/text holds a NUL character.",
					List.of(Fault.ofPointer("/text", "holds a NUL character")));
		}
		return response(this.editions.note(id, text));
	}

	/** The editor's note. */
	record NotesRequest(@Schema(example = "Worth a second look in January.") @Nullable String text) {
	}

	@GetMapping(path = "/{id}/evidence", produces = { "application/json", "text/csv", "application/x-ndjson" })
	@Operation(summary = "Read the evidence of an edition",
			description = "Everything its statements rest on, sorted by id; quotes only where the licence allows.")
	Page<Evidence> evidence(@PathVariable String id) {
		return Page.all(this.editions.evidence(id), Evidence.class);
	}

	@GetMapping(path = "/{id}/diff", produces = "application/json")
	@Operation(summary = "Compare two editions", description = "What the edition says otherwise than another.")
	Difference diff(@PathVariable String id,
			@Parameter(description = "The edition to compare with, usually of the week before") @RequestParam(
					name = "against") String against) {
		return Difference.between(this.editions.get(id), this.editions.get(against));
	}

	@PostMapping(path = "/{id}/verification", produces = "application/json")
	@Operation(summary = "Verify an edition",
			description = "Writes it again from the log at its own asOf and position, and compares every statement and the hash. Changes nothing.")
	Verification verify(@PathVariable String id) {
		return this.writing.verify(id);
	}

	private EditionResponse response(Edition edition) {
		return EditionResponse.of(edition, name(edition));
	}

	private String name(Edition edition) {
		return this.topics.all()
			.stream()
			.filter((topic) -> topic.id().equals(edition.content().topic()))
			.map((topic) -> topic.name())
			.findFirst()
			.orElse(edition.content().topic());
	}

	/**
	 * The hash, then what may change beside it, so that a cached draft never hides its
	 * publication.
	 */
	private static String etag(Edition edition, String format) {
		String state = Canonical.sha256(edition.status() + "\n" + edition.publishedAt() + "\n"
				+ Objects.requireNonNullElse(edition.notes(), ""));
		return "\"%s-%s-%s\"".formatted(edition.hash(), state.substring(0, 8), format);
	}

	private @Nullable Renderer renderer(String format) {
		if (format.equals("json")) {
			return null;
		}
		List<String> known = new ArrayList<>(List.of("json"));
		for (Renderer renderer : this.renderers) {
			if (renderer.format().equals(format)) {
				return renderer;
			}
			known.add(renderer.format());
		}
		throw new InvalidParameterException("format",
				"\"%s\" is none of %s".formatted(format, String.join(", ", known)));
	}

	/**
	 * What the reader would like best; the mapping has already refused those who like
	 * none of it.
	 */
	private String wanted(String accept) {
		List<MediaType> types = new ArrayList<>(MediaType.parseMediaTypes(accept.toLowerCase(Locale.ROOT)));
		MimeTypeUtils.sortBySpecificity(types);
		types.sort((one, two) -> Double.compare(two.getQualityValue(), one.getQualityValue()));
		for (MediaType type : types) {
			if (type.includes(MediaType.APPLICATION_JSON)) {
				return "json";
			}
			for (Renderer renderer : this.renderers) {
				if (type.includes(MediaType.parseMediaType(renderer.mediaType()))) {
					return renderer.format();
				}
			}
		}
		return "json";
	}

	private static <T> T given(@Nullable T value, String pointer, String reason) {
		if (value == null) {
			throw new UnprocessableException("%s is missing: %s.".formatted(pointer, reason),
					List.of(Fault.ofPointer(pointer, reason)));
		}
		return value;
	}

}
