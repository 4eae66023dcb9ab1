package dev.groundswell.report.metrics;

import java.util.Collection;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Asks metrics-service to hold claims against the log. */
@HttpExchange(url = "/api/v1", accept = "application/json")
public interface VerdictClient {

	@PostExchange("/verdicts")
	AnswerView<VerdictView> verdicts(@RequestParam String asOf, @RequestParam long position,
			@RequestBody Claims claims);

	/**
	 * The claims of one question, in the order the verdicts come back in.
	 *
	 * @param claims at most 500
	 * @param without ids of observations that are not looked at
	 */
	@JsonInclude(JsonInclude.Include.NON_EMPTY)
	record Claims(@JsonInclude List<StatedClaim> claims, Collection<String> without) {
	}

}
