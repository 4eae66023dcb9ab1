package dev.groundswell.ingest.fetch;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import dev.groundswell.ingest.archive.PayloadRef;

/**
 * What a source answered. Its bytes are in the archive already.
 *
 * @param url the address as the source knows it
 * @param headers names in small letters, several values of a name joined by a comma
 * @param fetchedAt when the answer began
 */
public record Answer(URI url, int status, Map<String, String> headers, String mediaType, PayloadRef payload,
		Instant fetchedAt) {

	public Answer {
		headers = Map.copyOf(headers);
	}

	/** The value of a header, its name in small letters. */
	public Optional<String> header(String name) {
		return Optional.ofNullable(this.headers.get(name));
	}

}
