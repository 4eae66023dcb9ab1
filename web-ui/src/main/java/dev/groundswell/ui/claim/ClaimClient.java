package dev.groundswell.ui.claim;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PatchExchange;

/** Reads documents and claims from ingest-service, and changes claims there. */
@HttpExchange(url = "/api/v1", accept = "application/json")
public interface ClaimClient {

	@GetExchange("/documents")
	DocumentView.Listing documents(@RequestParam(required = false) @Nullable String after, @RequestParam int limit);

	@GetExchange("/documents/{id}")
	DocumentView document(@PathVariable String id);

	@GetExchange("/documents/{id}/claims")
	ClaimView.Listing claimsOf(@PathVariable String id);

	@GetExchange("/claims")
	ClaimView.Listing claims(@RequestParam String status, @RequestParam(required = false) @Nullable String after,
			@RequestParam int limit);

	@GetExchange("/claims/{id}")
	ClaimView claim(@PathVariable String id);

	/** Members that are absent stay; null takes one away. */
	@PatchExchange("/claims/{id}")
	ClaimView change(@RequestHeader("Authorization") String bearer, @PathVariable String id,
			@RequestBody Map<String, @Nullable Object> change);

}
