package dev.groundswell.ingest.registry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import dev.groundswell.ingest.answer.Page;
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

/** Who the numbers come from, and how much the log holds of each. */
@RestController
@RequestMapping("/api/v1/sources")
@Tag(name = "Registry")
class SourceController {

	private final Registries registries;

	private final SourceActivity activity;

	private final Collections collections;

	SourceController(Registries registries, SourceActivity activity, Collections collections) {
		this.registries = registries;
		this.activity = activity;
		this.collections = collections;
	}

	@GetMapping(produces = { MediaType.APPLICATION_JSON_VALUE, "text/csv", "application/x-ndjson" })
	@Operation(summary = "List sources",
			description = "Sorted by id: the catalogue, and whatever else rows name as "
					+ "their source (kind unregistered, licence unknown).")
	@ApiResponse(responseCode = "200", description = "One page of sources")
	Page<SourceView> sources(
			@Parameter(description = "The next of the page before") @RequestParam(
					required = false) @Nullable String after,
			@Parameter(description = "Most items, 1 to 1000") @RequestParam(defaultValue = "100") int limit) {
		Map<String, SourceActivity.Rows> rows = this.activity.all();
		Map<String, Source> sources = new TreeMap<>();
		rows.keySet().forEach((id) -> sources.put(id, Source.unregistered(id)));
		this.registries.current().sources().forEach((source) -> sources.put(source.id(), source));
		List<SourceView> views = sources.values()
			.stream()
			.map((source) -> SourceView.of(source, rows.get(source.id()),
					this.collections.of(source.id()).orElse(null)))
			.toList();
		return Listing.page(views, SourceView::id, after, limit, SourceView.class);
	}

	@GetMapping("/{id}")
	@Operation(summary = "Show a source",
			description = "Its catalogue entry, what the log holds from it, and how its collection fares.")
	@ApiResponse(responseCode = "200", description = "The source")
	@ApiResponse(responseCode = "404", description = "Neither registered nor named by any row")
	SourceView source(@Parameter(description = "Id", example = "aicpb") @PathVariable String id) {
		SourceActivity.Rows rows = this.activity.of(id).orElse(null);
		Source source = this.registries.current()
			.source(id)
			.or(() -> Optional.ofNullable(rows).map((_) -> Source.unregistered(id)))
			.orElseThrow(() -> UnknownEntryException.source(id));
		return SourceView.of(source, rows, this.collections.of(id).orElse(null));
	}

}
