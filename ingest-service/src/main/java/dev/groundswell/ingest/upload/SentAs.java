package dev.groundswell.ingest.upload;

import java.nio.charset.StandardCharsets;

import dev.groundswell.ingest.problem.ProblemException;
import dev.groundswell.ingest.reading.PayloadFormat;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** What the headers of an upload say about its bytes. */
final class SentAs {

	private SentAs() {
	}

	static PayloadFormat format(HttpServletRequest request) {
		String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
		if (encoding != null && !"identity".equalsIgnoreCase(encoding)) {
			throw new UnsupportedBodyException(
					"Content-Encoding %s is not read; send the bytes as they are.".formatted(shortened(encoding)));
		}
		MediaType type = MediaType.parseMediaType(request.getContentType());
		if (type.getCharset() != null && !StandardCharsets.UTF_8.equals(type.getCharset())) {
			throw new UnsupportedBodyException("Only UTF-8 is read, not %s.".formatted(type.getCharset()));
		}
		return PayloadFormat.of(type.getType() + "/" + type.getSubtype())
			.orElseThrow(() -> new UnsupportedBodyException(
					"Send text/csv, application/x-ndjson or application/json, not %s.".formatted(type)));
	}

	/** The name without folders, if the sender gives one. */
	static @Nullable String fileName(HttpServletRequest request) {
		String header = request.getHeader(HttpHeaders.CONTENT_DISPOSITION);
		if (header == null) {
			return null;
		}
		try {
			String name = ContentDisposition.parse(header).getFilename();
			if (name == null) {
				return null;
			}
			String plain = name.replaceAll("\\p{Cntrl}", "").replaceAll(".*[/\\\\]", "").strip();
			return plain.isEmpty() ? null : shortened(plain);
		}
		catch (IllegalArgumentException _) {
			return null;
		}
	}

	private static String shortened(String text) {
		return (text.length() <= 200) ? text : text.substring(0, 200);
	}

	/** Bytes of a kind that is not read here. */
	static final class UnsupportedBodyException extends ProblemException {

		UnsupportedBodyException(String detail) {
			super(415, "unsupported-media-type", "This path does not read this media type", detail);
		}

	}

}
