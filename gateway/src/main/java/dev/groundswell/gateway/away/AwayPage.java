package dev.groundswell.gateway.away;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The one page the gateway has itself. It needs nothing else: no script, and its style is
 * allowed by its hash.
 */
@Component
class AwayPage {

	private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

	private final String html = read();

	private final String policy = "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
		.formatted(hash(style(this.html)));

	/** Whether the caller is a browser that wants a page. */
	boolean isWanted(ServerRequest request) {
		return request.headers().accept().stream().anyMatch((type) -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML));
	}

	ServerResponse answer(HttpStatus status, String retryAfterSeconds) {
		return ServerResponse.status(status)
			.contentType(HTML)
			.header(HttpHeaders.RETRY_AFTER, retryAfterSeconds)
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.header("Content-Security-Policy", this.policy)
			.body(this.html);
	}

	private static String read() {
		try {
			return new ClassPathResource("away.html").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String style(String html) {
		return html.substring(html.indexOf("<style>") + "<style>".length(), html.indexOf("</style>"));
	}

	private static String hash(String text) {
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return Base64.getEncoder().encodeToString(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
