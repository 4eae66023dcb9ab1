package dev.groundswell.report.ingest;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Asks ingest-service to read a page and to read figures out of a text; neither is kept
 * there. Both may need the token of whoever asks for the check.
 */
@HttpExchange(url = "/api/v1", accept = "application/json")
public interface ArticleClient {

	@PostExchange("/documents/reading")
	ReadingView read(@RequestHeader(name = "Authorization", required = false) @Nullable String bearer,
			@RequestBody ReadingRequest request);

	@PostExchange("/claims/extraction")
	ClaimsView extract(@RequestHeader(name = "Authorization", required = false) @Nullable String bearer,
			@RequestBody ExtractionRequest request);

	@GetExchange("/documents/{id}")
	ReadingView document(@PathVariable String id);

	@GetExchange("/documents/{id}/claims")
	ClaimsView claims(@PathVariable String id);

	/** Which page to read. */
	record ReadingRequest(String url) {
	}

	/** Which text to read figures out of. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record ExtractionRequest(String text, @Nullable LocalDate publishedAt, @Nullable String publisher,
			@Nullable String language) {
	}

}
