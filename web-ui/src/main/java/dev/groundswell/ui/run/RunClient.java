package dev.groundswell.ui.run;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Reads runs from ingest-service, asks for one, and calls one off. */
@HttpExchange(url = "/api/v1", accept = "application/json")
public interface RunClient {

	@GetExchange("/runs")
	RunView.Listing list(@RequestParam(required = false) @Nullable String source,
			@RequestParam(required = false) @Nullable String state,
			@RequestParam(required = false) @Nullable String after, @RequestParam int limit);

	@GetExchange("/runs/{id}")
	RunView run(@PathVariable String id);

	@GetExchange("/runs/{id}/fetches")
	FetchView.Listing fetches(@PathVariable String id, @RequestParam(required = false) @Nullable String after,
			@RequestParam int limit);

	@PostExchange("/sources/{source}/runs")
	RunView collect(@RequestHeader("Authorization") String bearer, @PathVariable String source);

	@PostExchange("/runs/{id}/cancellation")
	RunView cancel(@RequestHeader("Authorization") String bearer, @PathVariable String id);

	/** The sources, of which only the names matter here. */
	@GetExchange("/sources")
	SourceName.Listing sources(@RequestParam int limit);

}
