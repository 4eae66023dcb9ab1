package dev.groundswell.ui.source;

import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Reads from metrics-service how fresh the sources are. */
@HttpExchange(url = "/api/v1/statistics/freshness", accept = "application/json")
public interface FreshnessClient {

	@GetExchange
	FreshnessView.Listing all();

}
