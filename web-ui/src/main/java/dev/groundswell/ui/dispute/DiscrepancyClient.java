package dev.groundswell.ui.dispute;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Reads disagreements from metrics-service. */
@HttpExchange(url = "/api/v1/statistics/discrepancies", accept = "application/json")
public interface DiscrepancyClient {

	@GetExchange
	DiscrepancyView.Listing all(@RequestParam(required = false) @Nullable String subject, @RequestParam int limit);

}
