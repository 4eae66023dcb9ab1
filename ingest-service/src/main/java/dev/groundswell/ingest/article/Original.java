package dev.groundswell.ingest.article;

import java.net.URI;

import org.jspecify.annotations.Nullable;

/**
 * The bytes of an article as somebody sent them.
 *
 * @param mediaType with its charset, where that is known
 * @param url where they were found
 */
public record Original(byte[] bytes, String mediaType, @Nullable URI url) {

	/** The media type without parameters, in small letters. */
	public String kind() {
		return this.mediaType.split(";", 2)[0].strip().toLowerCase(java.util.Locale.ROOT);
	}

	/** The charset that the media type names; null if it names none that is known. */
	@Nullable String charset() {
		for (String parameter : this.mediaType.split(";")) {
			String[] pair = parameter.split("=", 2);
			if (pair.length == 2 && "charset".equalsIgnoreCase(pair[0].strip())) {
				String name = pair[1].strip().replace("\"", "");
				return isKnown(name) ? name : null;
			}
		}
		return null;
	}

	private static boolean isKnown(String name) {
		try {
			return java.nio.charset.Charset.isSupported(name);
		}
		catch (IllegalArgumentException _) {
			return false;
		}
	}

}
