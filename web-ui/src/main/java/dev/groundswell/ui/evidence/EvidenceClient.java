package dev.groundswell.ui.evidence;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Reads rows and their evidence from ingest-service. */
@HttpExchange(url = "/api/v1/observations", accept = "application/json")
public interface EvidenceClient {

	@GetExchange("/{id}")
	ObservationView observation(@PathVariable String id);

	@GetExchange
	RowView.Listing rows(@RequestParam(required = false) @Nullable String subject,
			@RequestParam(required = false) @Nullable String metric, @RequestParam int limit);

}
