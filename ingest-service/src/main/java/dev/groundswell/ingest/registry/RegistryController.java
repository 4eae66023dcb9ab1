package dev.groundswell.ingest.registry;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The whole registry at a version. */
@RestController
@Tag(name = "Registry")
class RegistryController {

	private final Registries registries;

	RegistryController(Registries registries) {
		this.registries = registries;
	}

	@GetMapping(path = "/api/v1/registry", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Show the whole registry",
			description = "As the log keeps it. A version never changes; "
					+ "additions lists the subjects added through the API, which subjects holds already.")
	@ApiResponse(responseCode = "200", description = "The registry")
	@ApiResponse(responseCode = "404", description = "There has been no such version")
	ResponseEntity<String> registry(@Parameter(description = "Its number, from 1; the one in force by default",
			example = "1") @RequestParam(required = false) @Nullable Integer version) {
		Registry registry = (version != null) ? this.registries.at(version) : this.registries.current();
		return ResponseEntity.ok()
			.eTag("registry-" + registry.version())
			.contentType(MediaType.APPLICATION_JSON)
			.body(registry.toJson());
	}

}
