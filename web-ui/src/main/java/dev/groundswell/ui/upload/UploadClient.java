package dev.groundswell.ui.upload;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Hands figures to ingest-service, reads what became of them, takes them back. */
@HttpExchange(url = "/api/v1", accept = "application/json")
public interface UploadClient {

	@PostExchange("/observations")
	UploadView upload(@RequestHeader("Authorization") String bearer, @RequestHeader("Content-Type") String mediaType,
			@RequestHeader("Idempotency-Key") String key, @RequestParam(required = false) @Nullable String source,
			@RequestParam(required = false) @Nullable String publishedAt, @RequestBody Resource bytes);

	@GetExchange("/uploads")
	UploadView.Listing list(@RequestParam int limit);

	@GetExchange("/uploads/{id}")
	UploadView upload(@PathVariable String id);

	@PostExchange("/uploads/{id}/withdrawal")
	Map<String, Object> withdraw(@RequestHeader("Authorization") String bearer, @PathVariable String id,
			@RequestBody Withdrawal withdrawal);

	/** Why an upload is taken back. */
	record Withdrawal(String reason) {
	}

}
