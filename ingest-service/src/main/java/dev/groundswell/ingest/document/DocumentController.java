package dev.groundswell.ingest.document;

import java.io.IOException;
import java.net.URI;
import java.util.List;

import dev.groundswell.ingest.answer.Page;
import dev.groundswell.ingest.answer.Paging;
import dev.groundswell.ingest.archive.Payload;
import dev.groundswell.ingest.problem.InvalidParameterException;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Articles in, and what was read in them. */
@Tag(name = "Documents", description = "Articles: taken in once, copies of one text recognized.")
@RestController
@RequestMapping("/api/v1/documents")
class DocumentController {

	private static final String BY_ADDRESS = "{\"url\": \"https://example.com/2025/12/06/assistant-passes-five-million\"}";

	private static final String BY_TEXT = """
			{"text": "The Qwen app reached 18.34 million monthly active users in November.", \
			"publisher": "Example Daily", "publishedAt": "2025-12-06"}""";

	private final Drafts drafts;

	private final DocumentIntake intake;

	private final Documents documents;

	private final Texts texts;

	DocumentController(Drafts drafts, DocumentIntake intake, Documents documents, Texts texts) {
		this.drafts = drafts;
		this.intake = intake;
		this.documents = documents;
		this.texts = texts;
	}

	@Operation(summary = "Take an article in", description = """
			By its address, or as text, HTML or Markdown with what is known about it. Only public addresses are
			asked. When the answer is here, the bytes, the text and the claims that were read are on the disk. The
			same address or text again gives the same document; a copy of a text by somebody else is a document of
			its own that points to the original.""",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
					content = @Content(mediaType = "application/json",
							schema = @Schema(implementation = DocumentRequest.class),
							examples = { @ExampleObject(name = "address", value = BY_ADDRESS),
									@ExampleObject(name = "text", value = BY_TEXT) })))
	@ApiResponse(responseCode = "201", description = "Taken")
	@ApiResponse(responseCode = "200", description = "It was here already",
			content = @Content(schema = @Schema(implementation = Document.class)))
	@ApiResponse(responseCode = "422", description = "An address that is not asked, a page that holds no article",
			content = @Content)
	@ApiResponse(responseCode = "503", description = "The page's host does not answer; try again later",
			content = @Content)
	@PostMapping(consumes = "application/json")
	ResponseEntity<Document> takeArticle(HttpServletRequest request) throws IOException {
		DocumentRequest asked = DocumentBody.json(request);
		if (Drafts.isToFetch(asked) && asked.url() != null) {
			Document known = dev.groundswell.ingest.web.WebAddress.read(asked.url())
				.flatMap((url) -> this.intake.known(url.toString()))
				.orElse(null);
			if (known != null) {
				return answer(new DocumentIntake.Taken(known, true));
			}
		}
		return answer(this.intake.take(this.drafts.of(asked)));
	}

	@Operation(summary = "Take a PDF in", description = "Metadata as parameters; at most 200 pages and 16 MiB.",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
					content = @Content(mediaType = "application/pdf",
							schema = @Schema(type = "string", format = "binary"))))
	@ApiResponse(responseCode = "201", description = "Taken")
	@PostMapping(consumes = "application/pdf")
	ResponseEntity<Document> takePdf(HttpServletRequest request, @RequestParam(required = false) @Nullable String title,
			@RequestParam(required = false) @Nullable String publisher,
			@RequestParam(required = false) @Nullable String author,
			@RequestParam(required = false) @Nullable String publishedAt,
			@RequestParam(required = false) @Nullable String url,
			@RequestParam(required = false) @Nullable String language) throws IOException {
		DocumentRequest said = new DocumentRequest(url, null, null, null, title, publisher, author, publishedAt,
				language);
		return answer(this.intake.take(this.drafts.of(DocumentBody.bytes(request), "application/pdf", said)));
	}

	@Operation(summary = "Take a file in", description = """
			The part `file` is HTML, plain text, Markdown or PDF, as its Content-Type says; metadata as parameters
			or further parts.""")
	@ApiResponse(responseCode = "201", description = "Taken")
	@PostMapping(consumes = "multipart/form-data")
	ResponseEntity<Document> takeFile(@RequestParam MultipartFile file,
			@RequestParam(required = false) @Nullable String title,
			@RequestParam(required = false) @Nullable String publisher,
			@RequestParam(required = false) @Nullable String author,
			@RequestParam(required = false) @Nullable String publishedAt,
			@RequestParam(required = false) @Nullable String url,
			@RequestParam(required = false) @Nullable String language) throws IOException {
		DocumentRequest said = new DocumentRequest(url, null, null, null, title, publisher, author, publishedAt,
				language);
		return answer(this.intake.take(this.drafts.of(file.getBytes(), DocumentBody.mediaType(file), said)));
	}

	private static ResponseEntity<Document> answer(DocumentIntake.Taken taken) {
		return ResponseEntity.status(taken.repeated() ? 200 : 201)
			.location(URI.create("/api/v1/documents/" + taken.document().id()))
			.body(taken.document());
	}

	@Operation(summary = "Read an article without taking it in", description = """
			The same body as for taking it in. The answer says what would be stored, and which documents say the
			same; nothing is kept.""",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
					content = @Content(mediaType = "application/json",
							schema = @Schema(implementation = DocumentRequest.class))))
	@PostMapping(path = "/reading", consumes = "application/json")
	ReadingView readArticle(HttpServletRequest request) throws IOException {
		return view(this.drafts.of(DocumentBody.json(request)));
	}

	@Operation(summary = "Read a PDF without taking it in",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
					content = @Content(mediaType = "application/pdf",
							schema = @Schema(type = "string", format = "binary"))))
	@PostMapping(path = "/reading", consumes = "application/pdf")
	ReadingView readPdf(HttpServletRequest request, @RequestParam(required = false) @Nullable String publisher,
			@RequestParam(required = false) @Nullable String publishedAt,
			@RequestParam(required = false) @Nullable String language) throws IOException {
		DocumentRequest said = new DocumentRequest(null, null, null, null, null, publisher, null, publishedAt,
				language);
		return view(this.drafts.of(DocumentBody.bytes(request), "application/pdf", said));
	}

	private ReadingView view(Draft draft) {
		String text = DocumentBody.sha256(draft.article().text().getBytes(java.nio.charset.StandardCharsets.UTF_8));
		List<String> known = this.intake.known(draft, text).stream().map(Document::id).toList();
		return ReadingView.of(draft, this.intake.source(draft), DocumentBody.sha256(draft.original().bytes()), known);
	}

	@Operation(summary = "Documents, newest first", description = "JSON, CSV or NDJSON, by Accept or ?format=.")
	@GetMapping(produces = { "application/json", "text/csv;charset=UTF-8", "application/x-ndjson" })
	Page<Document> documents(
			@Parameter(description = "Id of who prints it",
					example = "scmp") @RequestParam(required = false) @Nullable String source,
			@Parameter(example = "en") @RequestParam(required = false) @Nullable String language,
			@Parameter(description = "request, or the source whose feed brought it") @RequestParam(
					required = false) @Nullable String via,
			@Parameter(description = "Only copies of this document",
					example = "d-1") @RequestParam(required = false) @Nullable String copyOf,
			@Parameter(description = "The next of the page before") @RequestParam(
					required = false) @Nullable String after,
			@Parameter(description = "At most this many, up to 1000") @RequestParam(
					required = false) @Nullable String limit) {
		Paging paging = Paging.of(limit);
		long before = (after == null) ? Long.MAX_VALUE : Document.number(after)
			.orElseThrow(() -> new InvalidParameterException("after", "\"%s\" is not a document".formatted(after)));
		return Page.of(
				this.documents.before(before, new Documents.Filter(source, language, via, copyOf), paging.look()),
				paging.limit(), Document::id, Document.class);
	}

	@Operation(summary = "One document with its text", description = """
			The text is exactly what offsets of claims count in. Once the bytes were taken down it is absent.""")
	@GetMapping("/{id}")
	DocumentView document(@Parameter(example = "d-1") @PathVariable String id) {
		Document document = Document.number(id)
			.flatMap(this.documents::find)
			.orElseThrow(() -> new UnknownDocumentException(id));
		Payload gone = this.texts.takenDown(document);
		List<String> group = this.documents.group(document)
			.stream()
			.sorted(java.util.Comparator.comparing((member) -> member.copyOf() != null))
			.map(Document::id)
			.filter((member) -> !member.equals(id))
			.toList();
		return new DocumentView(document, this.texts.of(document).orElse(null),
				(gone != null && gone.takenDownAt() != null)
						? new DocumentView.TakenDown(gone.takenDownAt(), String.valueOf(gone.takenDownFor())) : null,
				group, this.documents.fetched(document.number()).map(DocumentView.FetchedView::of).orElse(null));
	}

}
