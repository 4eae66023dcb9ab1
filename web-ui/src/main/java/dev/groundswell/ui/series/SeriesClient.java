package dev.groundswell.ui.series;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Reads series from metrics-service. */
@HttpExchange(url = "/api/v1/series", accept = "application/json")
public interface SeriesClient {

	@GetExchange
	SeriesListView of(@RequestParam String subject, @RequestParam(required = false) @Nullable String metric,
			@RequestParam(required = false) @Nullable String asOf, @RequestParam int limit);

}
