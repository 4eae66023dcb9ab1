package dev.groundswell.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import dev.groundswell.ingest.archive.Archive;
import dev.groundswell.ingest.archive.PayloadRef;
import dev.groundswell.ingest.archive.StagedPayload;
import dev.groundswell.ingest.archive.TooLargeException;

/**
 * Asks a source once, over HTTP, and keeps the bytes of its answer before anyone reads
 * them. Follows redirects within the site; never waits and never asks again by itself.
 */
public final class Fetcher {

	private static final int MOST_REDIRECTS = 3;

	/**
	 * A body that says it was packed was not asked for: it would be archived unreadable.
	 */
	private static final String IDENTITY = "identity";

	private final HttpClient http;

	private final Archive archive;

	private final Clock clock;

	private final FetchProperties properties;

	public Fetcher(Archive archive, Clock clock, FetchProperties properties) {
		this.http = HttpClient.newBuilder()
			.connectTimeout(properties.connectTimeout())
			.followRedirects(HttpClient.Redirect.NEVER)
			.build();
		this.archive = archive;
		this.clock = clock;
		this.properties = properties;
	}

	/**
	 * Asks for an address.
	 * @param address as the source knows it, or at the base of the site
	 * @throws InterruptedException if the thread is asked to stop meanwhile
	 */
	public Fetch get(Site site, URI address) throws InterruptedException {
		Instant start = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		URI known = address;
		try {
			for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
				Optional<URI> asked = site.known(known).flatMap(site::asked);
				if (asked.isEmpty()) {
					return new Fetch.Away(null, "leads to another site: " + known.getHost());
				}
				known = site.known(known).orElseThrow();
				HttpResponse<InputStream> response = this.http.send(request(site, asked.get()),
						HttpResponse.BodyHandlers.ofInputStream());
				Optional<URI> next = redirect(response);
				if (next.isEmpty()) {
					return sorted(keep(known, response, start));
				}
				response.body().close();
				known = next.get();
			}
			return new Fetch.Away(null, "redirects without end");
		}
		catch (TooLargeException _) {
			return new Fetch.Away(null, "more than %d MiB".formatted(this.properties.largestAnswer().toMegabytes()));
		}
		catch (IOException ex) {
			return new Fetch.Away(null, reason(ex));
		}
	}

	private HttpRequest request(Site site, URI address) {
		HttpRequest.Builder request = HttpRequest.newBuilder(address)
			.timeout(this.properties.timeout())
			.header("User-Agent", this.properties.userAgent())
			.header("Accept-Encoding", IDENTITY);
		if (site.token() != null) {
			request.header("Authorization", "Bearer " + site.token().value());
		}
		return request.GET().build();
	}

	private static Optional<URI> redirect(HttpResponse<?> response) {
		return (response.statusCode() / 100 == 3)
				? response.headers().firstValue("location").map(response.uri()::resolve) : Optional.empty();
	}

	private Answer keep(URI known, HttpResponse<InputStream> response, Instant start) throws IOException {
		Map<String, String> headers = response.headers()
			.map()
			.entrySet()
			.stream()
			.collect(Collectors.toMap((header) -> header.getKey().toLowerCase(Locale.ROOT),
					(header) -> String.join(", ", header.getValue()), (first, _) -> first));
		InputStream body = response.body();
		Future<?> deadline = closingAfter(this.properties.timeout(), body);
		try (body; StagedPayload staged = this.archive.stage(body, this.properties.largestAnswer().toBytes())) {
			PayloadRef payload = staged.ref();
			staged.keep();
			return new Answer(known, response.statusCode(), headers,
					headers.getOrDefault("content-type", "application/octet-stream"), payload, start);
		}
		finally {
			deadline.cancel(false);
		}
	}

	/** A time-out of the client ends with the headers; a body may drip for ever. */
	private static Future<?> closingAfter(Duration timeout, InputStream body) {
		return CompletableFuture.runAsync(() -> {
			try {
				body.close();
			}
			catch (IOException _) {
				// it ends either way
			}
		}, CompletableFuture.delayedExecutor(timeout.toMillis(), TimeUnit.MILLISECONDS));
	}

	private Fetch sorted(Answer answer) {
		String encoding = answer.header("content-encoding").orElse(IDENTITY);
		if (answer.status() == 200) {
			return IDENTITY.equalsIgnoreCase(encoding) ? new Fetch.Fresh(answer)
					: new Fetch.Away(answer, "sent packed as %s though not asked to".formatted(encoding));
		}
		Optional<Duration> delay = RateLimits.delay(answer.headers(), this.clock.instant());
		boolean asksToWait = answer.status() == 429
				|| (delay.isPresent() && (answer.status() == 403 || answer.status() == 503));
		if (asksToWait) {
			return new Fetch.Throttled(answer, delay.orElse(null));
		}
		return switch (answer.status()) {
			case 408, 425, 500, 502, 503, 504 -> new Fetch.Away(answer, status(answer));
			default -> new Fetch.Refused(answer, status(answer), isAboutTheToken(answer));
		};
	}

	/**
	 * A source that hides what is missing says 401 too; only its words tell the two
	 * apart.
	 */
	private static boolean isAboutTheToken(Answer answer) {
		return answer.status() == 401
				&& answer.header("x-error-message").filter((text) -> text.contains("Invalid credentials")).isPresent();
	}

	private static String status(Answer answer) {
		String words = answer.header("x-error-message").or(() -> answer.header("x-error-code")).orElse("");
		return "status %d%s".formatted(answer.status(),
				words.isBlank() ? "" : ": " + words.substring(0, Math.min(words.length(), 200)));
	}

	private static String reason(IOException ex) {
		String message = ex.getMessage();
		return switch (ex) {
			case java.net.http.HttpConnectTimeoutException _ -> "no connection in time";
			case java.net.http.HttpTimeoutException _ -> "no answer in time";
			case java.net.ConnectException _ -> "no connection";
			case java.net.UnknownHostException _ -> "host not found";
			default -> "cut off: " + ((message != null) ? message : ex.getClass().getSimpleName());
		};
	}

}
