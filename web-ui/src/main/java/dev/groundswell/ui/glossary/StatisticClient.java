package dev.groundswell.ui.glossary;

import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Reads from metrics-service which statistics there are. */
@HttpExchange(url = "/api/v1/statistics", accept = "application/json")
public interface StatisticClient {

	@GetExchange
	Definitions.StatisticListing all();

}
