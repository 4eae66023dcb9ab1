package dev.groundswell.ui.briefing;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Reads editions from report-service. */
@HttpExchange(url = "/api/v1/briefings", accept = "application/json")
public interface BriefingClient {

	@GetExchange
	EditionRowView.Listing list(@RequestParam(required = false) @Nullable String topic,
			@RequestParam(required = false) @Nullable String status, @RequestParam int limit);

	@GetExchange("/{id}")
	EditionView edition(@PathVariable String id);

	@GetExchange("/{id}/evidence")
	EditionView.EvidenceListing evidence(@PathVariable String id);

}
