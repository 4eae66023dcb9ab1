package dev.groundswell.ingest.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A page as it came.
 *
 * @param url the address that answered, behind all redirects
 * @param redirects the addresses before it, in their order
 * @param headers names in small letters, several values of a name joined by a comma
 * @param mediaType as the answer says, with its parameters
 * @param fetchedAt when the first request was sent
 */
public record WebAnswer(URI url, List<URI> redirects, int status, Map<String, String> headers, String mediaType,
		byte[] bytes, Instant fetchedAt) {

	public WebAnswer {
		redirects = List.copyOf(redirects);
		headers = Map.copyOf(headers);
	}

}
