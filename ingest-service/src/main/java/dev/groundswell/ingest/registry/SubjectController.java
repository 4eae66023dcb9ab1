package dev.groundswell.ingest.registry;

import java.util.List;

import dev.groundswell.ingest.answer.Page;
import dev.groundswell.ingest.problem.InvalidParameterException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What may be adopted, by any of its names. */
@RestController
@RequestMapping("/api/v1/subjects")
@Tag(name = "Registry", description = "Subjects, metrics and sources, in numbered versions")
class SubjectController {

	private static final String NDJSON = "application/x-ndjson";

	private final Registries registries;

	private final ParkedRows parkedRows;

	SubjectController(Registries registries, ParkedRows parkedRows) {
		this.registries = registries;
		this.parkedRows = parkedRows;
	}

	@GetMapping(produces = { MediaType.APPLICATION_JSON_VALUE, "text/csv", NDJSON })
	@Operation(summary = "List subjects",
			description = "Sorted by id. Case, width, dashes and spaces of q do not matter; "
					+ "it is looked for in ids, names and aliases of every language.")
	@ApiResponse(responseCode = "200", description = "One page of subjects")
	@ApiResponse(responseCode = "400", description = "Unknown kind or parameter, limit out of range")
	Page<Subject> subjects(
			@Parameter(description = "Part of any name",
					example = "qwen") @RequestParam(required = false) @Nullable String q,
			@Parameter(description = "Only this kind",
					example = "app") @RequestParam(required = false) @Nullable String kind,
			@Parameter(description = "The next of the page before") @RequestParam(
					required = false) @Nullable String after,
			@Parameter(description = "Most items, 1 to 1000") @RequestParam(defaultValue = "100") int limit) {
		if (kind != null && !Vocabulary.SUBJECT_KINDS.contains(kind)) {
			throw new InvalidParameterException("kind",
					"\"%s\" is not one of %s".formatted(kind, String.join(", ", Vocabulary.SUBJECT_KINDS)));
		}
		String key = (q != null) ? Names.key(q) : "";
		List<Subject> found = this.registries.current()
			.subjects()
			.stream()
			.filter((subject) -> kind == null || subject.kind().equals(kind))
			.filter((subject) -> subject.writings().anyMatch((writing) -> Names.key(writing).contains(key)))
			.toList();
		return Listing.page(found, Subject::id, after, limit, Subject.class);
	}

	@GetMapping(path = "/without-family", produces = { MediaType.APPLICATION_JSON_VALUE, "text/csv", NDJSON })
	@Operation(summary = "List models that lead to no family",
			description = "Neither they nor what they derive from are named by a rule or an alias. Sorted by id.")
	@ApiResponse(responseCode = "200", description = "One page of models, and how many there are in all")
	Page<ModelWithoutFamily> withoutFamily(
			@Parameter(description = "The next of the page before") @RequestParam(
					required = false) @Nullable String after,
			@Parameter(description = "Most items, 1 to 1000") @RequestParam(defaultValue = "100") int limit) {
		List<ModelWithoutFamily> models = new Lineage(this.registries.current()).withoutFamily()
			.stream()
			.map(ModelWithoutFamily::of)
			.toList();
		return Listing.page(models, ModelWithoutFamily::id, after, limit, ModelWithoutFamily.class).of(models.size());
	}

	@GetMapping("/{id}")
	@Operation(summary = "Show a subject",
			description = "With its relations in both directions and the breaks of its series.")
	@ApiResponse(responseCode = "200", description = "The subject")
	@ApiResponse(responseCode = "404", description = "No such subject; names those written so")
	SubjectView subject(@Parameter(description = "Id", example = "qwen-app") @PathVariable String id) {
		Registry registry = this.registries.current();
		return registry.subject(id)
			.map((subject) -> SubjectView.of(subject, registry))
			.orElseThrow(() -> UnknownEntryException.subject(id, registry.written(id)));
	}

	@GetMapping("/{owner}/{name}")
	@Operation(summary = "Show a subject whose id has a slash", description = "Such as a model on a hub.")
	@ApiResponse(responseCode = "200", description = "The subject")
	@ApiResponse(responseCode = "404", description = "No such subject")
	SubjectView subject(@Parameter(description = "Id before the slash", example = "Qwen") @PathVariable String owner,
			@Parameter(description = "Id behind the slash", example = "Qwen3-8B") @PathVariable String name) {
		return subject(owner + "/" + name);
	}

	@GetMapping(path = "/unresolved", produces = { MediaType.APPLICATION_JSON_VALUE, "text/csv", NDJSON })
	@Operation(summary = "List names nobody knows",
			description = "Rows under these names wait; they enter the log once a subject is registered.")
	@ApiResponse(responseCode = "200", description = "All names, oldest first")
	Page<UnresolvedName> unresolved() {
		return Page.all(this.parkedRows.unresolved(), UnresolvedName.class);
	}

}
