package dev.groundswell.ui.glossary;

import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Reads the metric catalogue from ingest-service. */
@HttpExchange(url = "/api/v1/metrics", accept = "application/json")
public interface MetricClient {

	@GetExchange
	Definitions.MetricListing all(@RequestParam int limit);

}
