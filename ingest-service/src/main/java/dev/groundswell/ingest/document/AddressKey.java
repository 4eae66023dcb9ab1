package dev.groundswell.ingest.document;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Addresses of one page have one key: scheme, {@code www.}, a slash at the end and
 * parameters that only follow the reader make no difference.
 */
final class AddressKey {

	private AddressKey() {
	}

	static String of(String url) {
		return hash(plain(URI.create(url)));
	}

	static String plain(URI url) {
		String port = (url.getPort() < 0 || url.getPort() == 80 || url.getPort() == 443) ? "" : ":" + url.getPort();
		String path = (url.getRawPath() != null) ? url.getRawPath().replaceAll("/+$", "") : "";
		return host(url) + port + path + query(url.getRawQuery());
	}

	/** The host without what only says for which screen. */
	static String host(URI url) {
		String host = (url.getHost() != null) ? url.getHost().toLowerCase(Locale.ROOT) : "";
		return host.replaceFirst("^(www|m|amp|mobile)\\.", "");
	}

	private static String query(@Nullable String query) {
		if (query == null || query.isEmpty()) {
			return "";
		}
		String kept = Arrays.stream(query.split("&"))
			.filter((pair) -> !pair.matches("(?i)(utm_\\w+|fbclid|gclid|mc_[ce]id|igshid|spm|ref_src|cmpid)(=.*)?"))
			.sorted()
			.collect(Collectors.joining("&"));
		return kept.isEmpty() ? "" : "?" + kept;
	}

	private static String hash(String text) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash).substring(0, 40);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
