package dev.groundswell.ui.source;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Reads sources from ingest-service. */
@HttpExchange(url = "/api/v1", accept = "application/json")
public interface SourceClient {

	@GetExchange("/sources")
	SourceView.Listing all(@RequestParam int limit);

	@GetExchange("/sources/{id}")
	SourceView source(@PathVariable String id);

}
