package dev.groundswell.report.ingest;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What report-service asks of ingest-service. */
@HttpExchange(url = "/api/v1", accept = "application/json")
public interface IngestClient {

	@GetExchange("/registry")
	Registry registry(@RequestParam int version);

	@GetExchange("/observations/{id}")
	ObservationView observation(@PathVariable String id);

}
