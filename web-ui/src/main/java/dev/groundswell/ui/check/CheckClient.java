package dev.groundswell.ui.check;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Asks report-service to check articles, and reads what came of it. */
@HttpExchange(url = "/api/v1", accept = "application/json")
public interface CheckClient {

	@PostExchange("/checks")
	CheckView ask(@RequestHeader("Authorization") String bearer, @RequestBody Request request);

	@GetExchange("/checks/{id}")
	CheckView check(@PathVariable String id);

	/** Verdicts on the claims of a document that is kept, as the log stands. */
	@GetExchange("/checks/documents/{id}")
	DocumentVerdictsView document(@PathVariable String id);

	/** What to check: a text, or the address of a page. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Request(@Nullable String text, @Nullable String url, @Nullable String title, @Nullable String publisher,
			@Nullable LocalDate publishedAt) {
	}

}
