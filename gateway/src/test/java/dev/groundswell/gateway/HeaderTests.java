package dev.groundswell.gateway;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/** What is added, kept and dropped on the way there and back. */
class HeaderTests extends GatewayTest {

	@Test
	void serviceLearnsUnderWhichAddressItIsSeen() {
		get("/briefings");

		service("web-ui").verify(getRequestedFor(urlEqualTo("/briefings"))
			.withHeader("X-Forwarded-Host", equalTo(uri("/").getAuthority()))
			.withHeader("Host", equalTo(uri("/").getAuthority()))
			.withHeader("X-Forwarded-Port", equalTo(String.valueOf(uri("/").getPort())))
			.withHeader("X-Forwarded-Proto", equalTo("http"))
			.withHeader("X-Forwarded-For", matching("127\\.0\\.0\\.1|0:0:0:0:0:0:0:1|::1")));
	}

	@Test
	void proxyInFrontIsBelievedAndItsPrefixIsNot() {
		get("/briefings", "X-Forwarded-Proto", "https", "X-Forwarded-Host", "figures.example", "X-Forwarded-Port",
				"443", "X-Forwarded-For", "203.0.113.7", "X-Forwarded-Prefix", "/evil", "Forwarded", "host=evil");

		service("web-ui")
			.verify(getRequestedFor(urlEqualTo("/briefings")).withHeader("X-Forwarded-Host", equalTo("figures.example"))
				.withHeader("X-Forwarded-Proto", equalTo("https"))
				.withHeader("X-Forwarded-For", equalTo("203.0.113.7"))
				.withHeader("X-Forwarded-Prefix", absent())
				.withHeader("Forwarded", absent()));
	}

	@Test
	void tokenOfTheCallerIsPassedOn() {
		post("/api/v1/observations", "x", "Authorization", "Bearer secret", "Idempotency-Key", "k-1");

		service("ingest").verify(postRequestedFor(urlEqualTo("/api/v1/observations"))
			.withHeader("Authorization", equalTo("Bearer secret"))
			.withHeader("Idempotency-Key", equalTo("k-1")));
	}

	@Test
	void hopByHopHeadersStayOnTheirHop() throws IOException {
		service("ingest").stubFor(any(urlEqualTo("/api/v1/sources"))
			.willReturn(aResponse().withHeader("Keep-Alive", "timeout=5").withHeader("X-Kept", "yes").withBody("{}")));

		var answer = raw("GET /api/v1/sources HTTP/1.1\r\nHost: localhost\r\nTE: trailers\r\nProxy-Authorization: a\r\n"
				+ "Connection: close\r\n\r\n");

		assertThat(answer).contains("X-Kept: yes").doesNotContain("timeout=5");
		service("ingest").verify(getRequestedFor(urlEqualTo("/api/v1/sources")).withHeader("TE", absent())
			.withHeader("Proxy-Authorization", absent()));
	}

	@Test
	void cookiesOfOneVisitorAreNotKeptForTheNext() {
		service("web-ui").stubFor(any(urlEqualTo("/sign-in"))
			.willReturn(aResponse().withHeader("Set-Cookie", "SESSION=one; Path=/; HttpOnly")));

		assertThat(get("/sign-in").headers().firstValue("Set-Cookie")).hasValue("SESSION=one; Path=/; HttpOnly");
		get("/upload");

		service("web-ui").verify(getRequestedFor(urlEqualTo("/upload")).withHeader("Cookie", absent()));
	}

	@Test
	void nothingIsAddedThatTheCallerDidNotSay() {
		get("/api/v1/series");

		service("metrics").verify(getRequestedFor(urlEqualTo("/api/v1/series")).withHeader("Accept-Encoding", absent())
			.withHeader("User-Agent", matching("Java-http-client/.*")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/api/v1/series", "/api/v1/nothing", "/actuator/health", "/api/v1/docs" })
	void everyAnswerIsGuarded(String path) {
		var headers = get(path).headers();

		assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
		assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
		assertThat(headers.allValues("Referrer-Policy")).containsExactly("strict-origin-when-cross-origin");
		assertThat(headers.allValues("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
		assertThat(headers.firstValue("Permissions-Policy")).isPresent();
		assertThat(headers.allValues("Content-Security-Policy")).singleElement()
			.asString()
			.contains("frame-ancestors 'none'")
			.containsAnyOf("default-src 'self'", "default-src 'none'")
			.doesNotContain("script-src");
	}

	@Test
	void serviceKnowsBetterWhatItsPageNeeds() {
		service("web-ui")
			.stubFor(any(urlEqualTo("/")).willReturn(aResponse().withHeader("content-security-policy", "default-src x")
				.withHeader("Referrer-Policy", "no-referrer")));

		var headers = get("/").headers();

		assertThat(headers.allValues("Content-Security-Policy")).containsExactly("default-src x");
		assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
	}

	@Test
	void requestHasAnIdFromDoorToService() {
		var id = get("/api/v1/series").headers().firstValue("X-Request-Id").orElseThrow();
		var own = get("/api/v1/series", "X-Request-Id", "mine-7").headers().firstValue("X-Request-Id");
		var hostile = get("/api/v1/series", "X-Request-Id", "a b{}").headers().firstValue("X-Request-Id");

		assertThat(own).hasValue("mine-7");
		assertThat(hostile).isPresent().isNotEqualTo("a b{}");
		service("metrics")
			.verify(getRequestedFor(urlEqualTo("/api/v1/series")).withHeader("X-Request-Id", equalTo(id)));
		service("metrics")
			.verify(getRequestedFor(urlEqualTo("/api/v1/series")).withHeader("X-Request-Id", equalTo("mine-7")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/x/../actuator/health", "/x/%2e%2e/actuator/health", "//actuator/health",
			"/actuator;a/health", "/api/v1/evidence/..%2f..%2factuator", "/x/./y" })
	void pathThatMeansTwoThingsIsRefused(String path) throws IOException {
		var answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

		assertThat(answer).startsWith("HTTP/1.1 400").contains("urn:groundswell:problem:unreadable");
		SERVICES.values().forEach((server) -> assertThat(server.getAllServeEvents()).isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/subjects?q=千问", "/briefings/%00", "/x?y=<z>" })
	void whatTheContainerRefusesIsAProblemToo(String path) throws IOException {
		var answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

		assertThat(answer).startsWith("HTTP/1.1 400")
			.contains("urn:groundswell:problem:unreadable")
			.contains("application/problem+json")
			.contains("percent-encoded");
	}

	@Test
	void queryThatCannotBeDecodedIsCountedAsTheCallersMistake() throws IOException {
		var before = List.of(counted("400"), counted("500"));

		var answer = raw("GET /api/v1/topics?topic=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

		assertThat(answer).startsWith("HTTP/1.1 400").contains("urn:groundswell:problem:unreadable");
		assertThat(List.of(counted("400"), counted("500"))).containsExactly(before.get(0) + 1, before.get(1));
	}

	private double counted(String status) {
		return get("/actuator/prometheus").body()
			.lines()
			.filter((line) -> line.startsWith("http_server_requests_seconds_count")
					&& line.contains("status=\"" + status + "\""))
			.mapToDouble((line) -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
			.sum();
	}

	private String raw(String request) throws IOException {
		try (var socket = new Socket("localhost", uri("/").getPort())) {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
			var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
			return String.join("\n", reader.readAllLines());
		}
	}

}
