package dev.groundswell.ui.glossary;

import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Reads from metrics-service which statistics there are. */
@HttpExchange("/api/v1/statistics")
public interface StatisticClient {

	@GetExchange
	Definitions.StatisticListing all();

}
