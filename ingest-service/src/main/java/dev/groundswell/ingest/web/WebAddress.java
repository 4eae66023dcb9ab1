package dev.groundswell.ingest.web;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses as people and pages write them: with blanks, letters of any script and names
 * of hosts in any script.
 */
public final class WebAddress {

	private static final int LONGEST = 2000;

	private static final Pattern PARTS = Pattern.compile("(?i)(https?://)([^/?#]*)([^#]*)(#.*)?", Pattern.DOTALL);

	private WebAddress() {
	}

	/** The address in ASCII without its fragment; nothing if it is not http or https. */
	public static Optional<URI> read(String written) {
		Matcher parts = PARTS.matcher(written.strip());
		if (!parts.matches()) {
			return Optional.empty();
		}
		try {
			URI address = new URI(parts.group(1) + host(parts.group(2)) + encoded(parts.group(3)));
			return (address.toString().length() <= LONGEST) ? Optional.of(address) : Optional.empty();
		}
		catch (URISyntaxException | IllegalArgumentException _) {
			return Optional.empty();
		}
	}

	/** Where a link of a page leads. */
	public static Optional<URI> resolve(URI page, String link) {
		if (link.strip().matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
			return read(link);
		}
		try {
			return read(page.resolve(encoded(link.strip())).toString());
		}
		catch (IllegalArgumentException _) {
			return Optional.empty();
		}
	}

	private static String host(String authority) {
		boolean ascii = authority.chars().allMatch((c) -> c < 128);
		return ascii ? authority : IDN.toASCII(authority);
	}

	private static String encoded(String rest) {
		StringBuilder encoded = new StringBuilder();
		rest.codePoints().forEach((point) -> {
			if (point > 32 && point < 127 && "\"<>\\^`{|}".indexOf(point) < 0) {
				encoded.appendCodePoint(point);
			}
			else {
				for (byte piece : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
					encoded.append("%%%02X".formatted(piece & 0xFF));
				}
			}
		});
		return encoded.toString();
	}

}
