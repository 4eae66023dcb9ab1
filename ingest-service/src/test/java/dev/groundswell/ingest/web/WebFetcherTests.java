package dev.groundswell.ingest.web;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpServer;
import dev.groundswell.ingest.fetch.FetchProperties;
import dev.groundswell.ingest.fetch.ReplayServer;
import dev.groundswell.ingest.fetch.ReplayServer.Reply;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages from this machine, under names that lead here or elsewhere. */
class WebFetcherTests {

	private static final Instant NOW = Instant.parse("2025-12-06T12:00:00Z");

	private final ReplayServer server = new ReplayServer();

	private final Names names = new Names();

	/** Names that answer what a test says, one answer after the other. */
	static final class Names implements DnsResolver {

		private final Map<String, Deque<String>> answers = new HashMap<>();

		private final List<String> asked = new ArrayList<>();

		Names on(String host, String... addresses) {
			this.answers.put(host, new ArrayDeque<>(List.of(addresses)));
			return this;
		}

		@Override
		public InetAddress[] resolve(String host) throws UnknownHostException {
			this.asked.add(host);
			Deque<String> known = this.answers.get(host);
			if (known == null) {
				return InetAddress.getAllByName(host.matches("[0-9.]+|.*:.*") ? host : "no.such.host.invalid");
			}
			return new InetAddress[] {
					InetAddress.getByName((known.size() > 1) ? known.removeFirst() : known.getFirst()) };
		}

		@Override
		public String resolveCanonicalHostname(String host) {
			return host;
		}

	}

	private WebFetcher fetcher(String... allowed) {
		return fetcher(Duration.ofSeconds(20), allowed);
	}

	private WebFetcher fetcher(Duration timeout, String... allowed) {
		WebProperties properties = new WebProperties(Duration.ofSeconds(2), timeout, DataSize.ofKilobytes(64), 3,
				Set.of(80, 443, this.server.uri().getPort()), List.of(allowed));
		FetchProperties sources = new FetchProperties(Duration.ofSeconds(2), Duration.ofSeconds(5),
				DataSize.ofMegabytes(1), "Groundswell test");
		return new WebFetcher(properties, sources, this.names, Clock.fixed(NOW, ZoneOffset.UTC));
	}

	private URI at(String host, String path) {
		return URI.create("http://%s:%d%s".formatted(host, this.server.uri().getPort(), path));
	}

	@AfterEach
	void stop() {
		this.server.close();
	}

	@Test
	void pageComesWithWhereItCameFrom() {
		this.server.on("/old", Reply.status(302).with("Location", "/new"))
			.on("/new", Reply.html("<p>Hello</p>").with("X-Server", "one"));

		WebFetch fetch = fetcher("127.0.0.0/8").get(at("127.0.0.1", "/old"));

		assertThat(fetch).isInstanceOfSatisfying(WebFetch.Page.class, (page) -> {
			assertThat(page.answer().bytes()).asString(StandardCharsets.UTF_8).isEqualTo("<p>Hello</p>");
			assertThat(page.answer().url()).isEqualTo(at("127.0.0.1", "/new"));
			assertThat(page.answer().redirects()).containsExactly(at("127.0.0.1", "/old"));
			assertThat(page.answer().headers()).containsEntry("x-server", "one");
			assertThat(page.answer().fetchedAt()).isEqualTo(NOW);
		});
		assertThat(this.server.headers().getFirst().get("User-agent")).containsExactly("Groundswell test");
	}

	@ParameterizedTest
	@CsvSource({ "127.0.0.1,127.0.0.1", "localhost.example,127.0.0.1", "meta.example,169.254.169.254",
			"ten.example,10.1.2.3", "zero.example,0.0.0.0", "six.example,::1", "unique.example,fc00::1",
			"link.example,fe80::1", "mapped.example,::ffff:127.0.0.1", "nat.example,64:ff9b::7f00:1" })
	void hostThatLeadsInsideIsNotAsked(String host, String address) {
		this.names.on(host, address);

		assertThat(fetcher().get(at(host, "/"))).isInstanceOf(WebFetch.Denied.class);
		assertThat(this.server.asked()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://2130706433/", "http://0x7f000001/", "http://0177.0.0.1/", "http://127.1/",
			"http://0x7f.1/", "http://127.0.0.1./", "http://[::1]/", "http://[::ffff:7f00:1]/", "http://[::]/",
			"http://user:secret@example.com/", "http://example.com:8080/", "http://example.com:22/",
			"ftp://example.com/", "file:///etc/passwd", "http:///nothing" })
	void oddAddressesAreNotAsked(String address) {
		this.names.on("example.com", "127.0.0.1");

		assertThat(fetcher().get(URI.create(address))).isInstanceOf(WebFetch.Denied.class);
		assertThat(this.server.asked()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://169.254.169.254/latest/meta-data", "http://inside.example:{port}/",
			"http://user:secret@open.example/", "file:///etc/passwd", "http://0x7f000001/", "gopher://open.example/",
			"http://open.example:25/" })
	void redirectIsJudgedLikeAnyAddress(String location) {
		this.names.on("open.example", "127.0.0.1").on("inside.example", "127.0.0.9");
		this.server.on("/go", Reply.status(301)
			.with("Location", location.replace("{port}", String.valueOf(this.server.uri().getPort()))));

		assertThat(fetcher("127.0.0.1").get(at("open.example", "/go"))).isInstanceOf(WebFetch.Denied.class);
		assertThat(this.server.asked()).containsExactly("/go");
	}

	@Test
	void nameThatChangesItsMindIsConnectedToWhereItWasJudged() {
		// were the name resolved once to judge it and once to connect, the second answer
		// would be used
		this.names.on("rebind.example", "127.0.0.1", "10.0.0.1");
		this.server.on("/", Reply.html("<p>judged</p>"));

		WebFetch first = fetcher("127.0.0.1").get(at("rebind.example", "/"));
		WebFetch second = fetcher("127.0.0.1").get(at("rebind.example", "/"));

		assertThat(first).isInstanceOf(WebFetch.Page.class);
		assertThat(second).isInstanceOf(WebFetch.Denied.class);
		assertThat(this.names.asked).containsExactly("rebind.example", "rebind.example");
	}

	@Test
	void allowedHostMayBeInside() {
		this.names.on("wiki.corp.example", "127.0.0.1");
		this.server.on("/", Reply.html("<p>ours</p>"));

		assertThat(fetcher("wiki.corp.example").get(at("wiki.corp.example", "/"))).isInstanceOf(WebFetch.Page.class);
	}

	@Test
	void redirectsWithoutEndComeToOne() {
		this.server.on("/", Reply.status(302).with("Location", "/again"));

		assertThat(fetcher("127.0.0.1").get(at("127.0.0.1", "/")))
			.isEqualTo(new WebFetch.Refused("redirects without end"));
		assertThat(this.server.asked()).hasSize(4);
	}

	@Test
	void otherKindsAndSizesAreRefused() {
		this.server.on("/json", Reply.json("{}"))
			.on("/large", Reply.html("x".repeat(70_000)))
			.on("/packed", Reply.html("x").with("Content-Encoding", "gzip"))
			.on("/gone", Reply.status(404));
		WebFetcher fetcher = fetcher("127.0.0.1");

		for (String path : List.of("/json", "/large", "/packed", "/gone")) {
			assertThat(fetcher.get(at("127.0.0.1", path))).as(path).isInstanceOf(WebFetch.Refused.class);
		}
	}

	@Test
	void busyHostMayBeAskedLater() {
		this.server.on("/", Reply.status(503).with("Retry-After", "120"));

		assertThat(fetcher("127.0.0.1").get(at("127.0.0.1", "/")))
			.isEqualTo(new WebFetch.Away("status 503", Duration.ofMinutes(2)));
		assertThat(fetcher("127.0.0.1").get(at("unknown.example", "/")))
			.isEqualTo(new WebFetch.Away("host not found", null));
	}

	@Test
	void bodyCutOffIsNoPage() {
		this.server.on("/", Reply.html("<p>" + "words ".repeat(500)).cutBy(100));

		assertThat(fetcher("127.0.0.1").get(at("127.0.0.1", "/"))).isInstanceOf(WebFetch.Away.class);
	}

	@Test
	void bodyThatDripsForEverEndsWithTheTime() throws IOException {
		CountDownLatch end = new CountDownLatch(1);
		HttpServer slow = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		slow.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		slow.createContext("/", (exchange) -> {
			exchange.getResponseHeaders().add("Content-Type", "text/html");
			exchange.sendResponseHeaders(200, 0);
			try (OutputStream out = exchange.getResponseBody()) {
				while (!end.await(50, java.util.concurrent.TimeUnit.MILLISECONDS)) {
					out.write('x');
					out.flush();
				}
			}
			catch (InterruptedException _) {
				Thread.currentThread().interrupt();
			}
		});
		slow.start();
		try {
			URI address = URI.create("http://127.0.0.1:" + slow.getAddress().getPort() + "/");

			assertThat(fetcher(Duration.ofMillis(600), "127.0.0.1").get(address))
				.isEqualTo(new WebFetch.Away("no whole answer in time", null));
		}
		finally {
			end.countDown();
			slow.stop(0);
		}
	}

}
