package dev.groundswell.ingest.answer;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Says in a header (RFC 8288) where a table goes on; its rows have no place for it. */
final class NextPage {

	private NextPage() {
	}

	/**
	 * Adds {@code Link: <…>; rel="next"}, relative to the same host.
	 * @param next what to pass as {@code after}, or null after the last page
	 */
	static void announce(@Nullable String next, HttpHeaders headers) {
		if (next != null && RequestContextHolder.getRequestAttributes() != null) {
			var following = ServletUriComponentsBuilder.fromCurrentRequest()
				.replaceQueryParam("after", UriUtils.encode(next, StandardCharsets.UTF_8))
				.build();
			headers.add(HttpHeaders.LINK, "<%s?%s>; rel=\"next\"".formatted(following.getPath(), following.getQuery()));
		}
	}

}
