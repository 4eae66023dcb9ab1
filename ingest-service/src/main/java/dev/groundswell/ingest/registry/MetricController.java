package dev.groundswell.ingest.registry;

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

/** The ways adoption is counted. */
@RestController
@RequestMapping("/api/v1/metrics")
@Tag(name = "Registry")
class MetricController {

	private final Registries registries;

	MetricController(Registries registries) {
		this.registries = registries;
	}

	@GetMapping(produces = { MediaType.APPLICATION_JSON_VALUE, "text/csv", "application/x-ndjson" })
	@Operation(summary = "List metrics", description = "Sorted by id.")
	@ApiResponse(responseCode = "200", description = "One page of metrics")
	Page<Metric> metrics(
			@Parameter(description = "The next of the page before") @RequestParam(
					required = false) @Nullable String after,
			@Parameter(description = "Most items, 1 to 1000") @RequestParam(defaultValue = "100") int limit) {
		return Listing.page(this.registries.current().metrics(), Metric::id, after, limit, Metric.class);
	}

	@GetMapping("/{id}")
	@Operation(summary = "Show a metric", description = "What exactly is counted, in which unit, for which subjects.")
	@ApiResponse(responseCode = "200", description = "The metric")
	@ApiResponse(responseCode = "404", description = "No such metric")
	Metric metric(@Parameter(description = "Id", example = "monthly_active_users") @PathVariable String id) {
		return this.registries.current().metric(id).orElseThrow(() -> UnknownEntryException.metric(id));
	}

}
