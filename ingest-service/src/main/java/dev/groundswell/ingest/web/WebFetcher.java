package dev.groundswell.ingest.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import dev.groundswell.ingest.fetch.FetchProperties;
import dev.groundswell.ingest.fetch.RateLimits;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Fetches one page from the public Internet. Every hop passes the {@link Guard}; size,
 * time, redirects and kinds of pages are bounded. Never waits and never asks again.
 */
public final class WebFetcher implements AutoCloseable {

	private static final String KINDS = "text/html, application/xhtml+xml, text/plain, text/markdown, application/pdf";

	private static final Set<String> READ = Set.of(KINDS.split(", "));

	/** JDK's own client cannot be told which address to connect to. */
	private final CloseableHttpClient http;

	private final Guard guard;

	private final WebProperties properties;

	private final Clock clock;

	public WebFetcher(WebProperties properties, FetchProperties sources, DnsResolver names, Clock clock) {
		this.properties = properties;
		this.guard = new Guard(properties, names);
		this.clock = clock;
		ConnectionConfig connection = ConnectionConfig.custom()
			.setConnectTimeout(timeout(properties.connectTimeout()))
			.setSocketTimeout(timeout(properties.timeout()))
			.build();
		this.http = HttpClients.custom()
			.setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
				.setDnsResolver(this.guard)
				.setDefaultConnectionConfig(connection)
				.build())
			.setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(timeout(properties.timeout())).build())
			.setUserAgent(sources.userAgent())
			.disableRedirectHandling()
			.disableAutomaticRetries()
			.disableCookieManagement()
			.disableAuthCaching()
			.disableContentCompression()
			.build();
	}

	private static Timeout timeout(Duration duration) {
		return Timeout.of(duration);
	}

	/** Fetches a page, following redirects to wherever the guard lets them go. */
	public WebFetch get(URI address) {
		Instant start = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		long deadline = System.nanoTime() + this.properties.timeout().toNanos();
		List<URI> redirects = new ArrayList<>();
		URI asked = address;
		try {
			while (redirects.size() <= this.properties.redirects()) {
				this.guard.check(asked);
				Hop hop = ask(asked, new Visit(start, redirects), deadline);
				if (hop.end() != null) {
					return hop.end();
				}
				redirects.add(asked);
				asked = WebAddress.resolve(asked, String.valueOf(hop.location()))
					.orElseThrow(() -> new DeniedException("a redirect leads to no http or https address"));
			}
			return new WebFetch.Refused("redirects without end");
		}
		catch (DeniedException ex) {
			return new WebFetch.Denied(ex.reason());
		}
		catch (IOException ex) {
			return new WebFetch.Away(reason(ex), null);
		}
	}

	private record Visit(Instant start, List<URI> redirects) {
	}

	/** Either the end, or where to go on. */
	private record Hop(@Nullable WebFetch end, @Nullable String location) {
	}

	private Hop ask(URI address, Visit visit, long deadline) throws IOException {
		HttpGet request = new HttpGet(address);
		request.setHeader("Accept", KINDS);
		request.setHeader("Accept-Encoding", "identity");
		long left = Math.max(1, deadline - System.nanoTime());
		Future<?> alarm = CompletableFuture.runAsync(request::cancel,
				CompletableFuture.delayedExecutor(left, TimeUnit.NANOSECONDS));
		try (ClassicHttpResponse response = this.http.executeOpen(null, request, null)) {
			Header location = response.getFirstHeader("Location");
			if (response.getCode() / 100 == 3 && location != null) {
				request.cancel();
				return new Hop(null, location.getValue());
			}
			return new Hop(sorted(address, visit, response, request), null);
		}
		catch (IOException ex) {
			if (request.isCancelled() && System.nanoTime() >= deadline) {
				throw new SocketTimeoutException("no whole answer in time");
			}
			throw ex;
		}
		finally {
			alarm.cancel(false);
		}
	}

	private WebFetch sorted(URI address, Visit visit, ClassicHttpResponse response, HttpGet request)
			throws IOException {
		Map<String, String> headers = headers(response);
		int status = response.getCode();
		if (status == 408 || status == 425 || status == 429 || status >= 500) {
			request.cancel();
			return new WebFetch.Away("status " + status, RateLimits.delay(headers, this.clock.instant()).orElse(null));
		}
		String mediaType = headers.getOrDefault("content-type", "application/octet-stream");
		String kind = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
		String refusal = refusal(status, kind, headers);
		byte[] bytes = (refusal == null) ? bytes(response) : null;
		if (bytes == null) {
			request.cancel();
			return new WebFetch.Refused((refusal != null) ? refusal
					: "more than %d MB".formatted(this.properties.largestPage().toMegabytes()));
		}
		return new WebFetch.Page(
				new WebAnswer(address, visit.redirects(), status, headers, mediaType, bytes, visit.start()));
	}

	private static @Nullable String refusal(int status, String kind, Map<String, String> headers) {
		if (status != 200) {
			return "status " + status;
		}
		if (!READ.contains(kind)) {
			return "%s is not read, only %s".formatted(kind, KINDS);
		}
		String encoding = headers.getOrDefault("content-encoding", "identity");
		return "identity".equalsIgnoreCase(encoding) ? null
				: "sent packed as %s though not asked to".formatted(encoding);
	}

	private static Map<String, String> headers(ClassicHttpResponse response) {
		Map<String, String> headers = new HashMap<>();
		for (Header header : response.getHeaders()) {
			headers.merge(header.getName().toLowerCase(Locale.ROOT), String.valueOf(header.getValue()),
					(first, second) -> first + ", " + second);
		}
		return headers;
	}

	/** The body; null if it is larger than what is read. */
	private byte @Nullable [] bytes(ClassicHttpResponse response) throws IOException {
		if (response.getEntity() == null) {
			return new byte[0];
		}
		long limit = this.properties.largestPage().toBytes();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		InputStream body = response.getEntity().getContent();
		byte[] buffer = new byte[16_384];
		for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
			if (bytes.size() + read > limit) {
				return null;
			}
			bytes.write(buffer, 0, read);
		}
		return bytes.toByteArray();
	}

	private static String reason(IOException ex) {
		return switch (ex) {
			case ConnectTimeoutException _ -> "no connection in time";
			case SocketTimeoutException _ -> "no whole answer in time";
			case ConnectException _ -> "no connection";
			case UnknownHostException _ -> "host not found";
			default -> "cut off";
		};
	}

	@Override
	public void close() throws IOException {
		this.http.close();
	}

}
