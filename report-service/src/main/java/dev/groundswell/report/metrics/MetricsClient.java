package dev.groundswell.report.metrics;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * What report-service asks of metrics-service. Instants go as ISO text, lists
 * comma-separated.
 */
@HttpExchange(url = "/api/v1", accept = "application/json")
public interface MetricsClient {

	@GetExchange("/statistics/freshness")
	AnswerView<FreshnessView> freshness(@RequestParam String asOf, @RequestParam @Nullable Long position,
			@RequestParam @Nullable String after);

	@GetExchange("/series?limit=1000")
	AnswerView<SeriesView> series(@RequestParam String subject, @RequestParam String metric, @RequestParam String asOf,
			@RequestParam long position, @RequestParam @Nullable String after);

	@GetExchange("/statistics/growth?limit=1000")
	AnswerView<GrowthView> growth(@RequestParam String subject, @RequestParam String metric,
			@RequestParam String period, @RequestParam String weekEnding, @RequestParam String asOf,
			@RequestParam long position, @RequestParam @Nullable String after);

	@GetExchange("/statistics/overtakes?limit=1000")
	AnswerView<OvertakeView> overtakes(@RequestParam String metric, @RequestParam String subject,
			@RequestParam String from, @RequestParam String to, @RequestParam String asOf, @RequestParam long position,
			@RequestParam @Nullable String after);

	@GetExchange("/statistics/discrepancies?limit=1000")
	AnswerView<DiscrepancyView> discrepancies(@RequestParam String subject, @RequestParam String metric,
			@RequestParam String weekEnding, @RequestParam String asOf, @RequestParam long position,
			@RequestParam @Nullable String after);

}
