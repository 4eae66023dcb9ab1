package dev.groundswell.deploy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** Calls one address as a caller of the API would, with the administrator's token. */
final class Http {

	private final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(5))
		.build();

	private final String base;

	private final String token;

	Http(String base, String token) {
		this.base = base;
		this.token = token;
	}

	/** Reads a path. */
	Answer get(String path, String... headers) throws IOException {
		return send(request(path, headers).GET().build());
	}

	/** Writes to a path with the administrator's token. */
	Answer post(String path, String contentType, String body, String... headers) throws IOException {
		HttpRequest.Builder request = request(path, headers).header("Content-Type", contentType)
			.header("Authorization", "Bearer " + this.token);
		return send(request.POST(BodyPublishers.ofString(body)).build());
	}

	/** Writes to a path as a stranger. */
	Answer postWithoutToken(String path, String contentType, String body) throws IOException {
		return send(request(path).header("Content-Type", contentType).POST(BodyPublishers.ofString(body)).build());
	}

	private HttpRequest.Builder request(String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.base + path))
			.timeout(Duration.ofSeconds(60));
		for (List<String> pair : java.util.Arrays.asList(headers)
			.stream()
			.gather(java.util.stream.Gatherers.windowFixed(2))
			.toList()) {
			request.header(pair.getFirst(), pair.getLast());
		}
		return request;
	}

	private Answer send(HttpRequest request) throws IOException {
		try {
			var response = this.client.send(request, BodyHandlers.ofByteArray());
			return new Answer(response.statusCode(), response.headers(), response.body());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
	}

}
