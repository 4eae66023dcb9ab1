package dev.groundswell.ingest.log;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names derived from content. */
public final class Digest {

	private Digest() {
	}

	/** The first hex digits of the SHA-256 of the parts. */
	public static String hex(int digits, String... parts) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256")
				.digest(String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash).substring(0, digits);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
