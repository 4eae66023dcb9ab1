package dev.groundswell.report.canonical;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.json.JsonMapper;

/** One way to write a value as bytes (RFC 8785), and the hash of those bytes. */
public final class Canonical {

	/** Its own, so that no setting of the web layer reaches what is hashed. */
	private static final JsonMapper JSON = JsonMapper.builder().build();

	private Canonical() {
	}

	public static String json(Object value) {
		try {
			return new JsonCanonicalizer(JSON.writeValueAsString(value)).getEncodedString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static <T> T read(String json, Class<T> type) {
		return JSON.readValue(json, type);
	}

	public static String sha256(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
