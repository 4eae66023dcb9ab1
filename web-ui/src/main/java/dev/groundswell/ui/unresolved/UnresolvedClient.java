package dev.groundswell.ui.unresolved;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Reads from ingest-service what its registry does not know yet. */
@HttpExchange(url = "/api/v1/subjects", accept = "application/json")
public interface UnresolvedClient {

	/** All names, oldest first. */
	@GetExchange("/unresolved")
	UnresolvedNameView.Listing names();

	@GetExchange("/without-family")
	ModelView.Listing withoutFamily(@RequestParam(required = false) @Nullable String after, @RequestParam int limit);

}
