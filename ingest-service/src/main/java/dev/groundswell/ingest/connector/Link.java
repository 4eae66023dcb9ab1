package dev.groundswell.ingest.connector;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code Link} headers (RFC 8288). */
final class Link {

	private static final Pattern TARGET = Pattern.compile("<([^>]*)>((?:\\s*;[^,<]*)*)");

	private static final Pattern NEXT = Pattern
		.compile("(?i);\\s*rel\\s*=\\s*(?:\"(?:[^\"]*\\s)?next(?:\\s[^\"]*)?\"|next\\b)");

	private Link() {
	}

	/**
	 * The address of the next page, as it is written there.
	 * @throws IllegalArgumentException if it is no address
	 */
	static Optional<URI> next(String header, URI base) {
		Matcher links = TARGET.matcher(header);
		while (links.find()) {
			if (NEXT.matcher(links.group(2)).find()) {
				return Optional.of(base.resolve(URI.create(links.group(1))));
			}
		}
		return Optional.empty();
	}

}
