package dev.groundswell.ui.subject;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Reads subjects from ingest-service. */
@HttpExchange(url = "/api/v1/subjects", accept = "application/json")
public interface SubjectClient {

	@GetExchange
	SubjectView.Listing list(@RequestParam(required = false) @Nullable String q, @RequestParam int limit);

	@GetExchange("/{id}")
	SubjectView subject(@PathVariable String id);

	@GetExchange("/{owner}/{name}")
	SubjectView model(@PathVariable String owner, @PathVariable String name);

}
