package dev.groundswell.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;

/** A running gateway with four services in whose place WireMock answers. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "groundswell.gateway.limits.read=500ms", "groundswell.gateway.limits.page=500ms",
				"logging.structured.format.console=" })
abstract class GatewayTest {

	static final Map<String, WireMockServer> SERVICES = Map.of("ingest", start(), "metrics", start(), "report", start(),
			"web-ui", start());

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	@Autowired
	private CircuitBreakerRegistry breakers;

	@LocalServerPort
	private int port;

	private static WireMockServer start() {
		var server = new WireMockServer(
				WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1").gzipDisabled(true));
		server.start();
		return server;
	}

	@DynamicPropertySource
	static void services(DynamicPropertyRegistry properties) {
		SERVICES.forEach((name, server) -> properties.add("groundswell.gateway.routes." + name,
				() -> "http://127.0.0.1:" + server.port()));
	}

	@BeforeEach
	void everyServiceSaysItsName() {
		SERVICES.forEach((name, server) -> {
			server.resetAll();
			server.stubFor(any(anyUrl()).willReturn(aResponse().withBody(name)));
		});
		this.breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
	}

	WireMockServer service(String name) {
		return Objects.requireNonNull(SERVICES.get(name));
	}

	CircuitBreaker breaker(String name) {
		return this.breakers.circuitBreaker(name);
	}

	URI uri(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

	HttpResponse<String> get(String path, String... headers) {
		var request = HttpRequest.newBuilder(uri(path));
		return send((headers.length > 0) ? request.headers(headers) : request);
	}

	HttpResponse<String> post(String path, String body, String... headers) {
		var request = HttpRequest.newBuilder(uri(path)).POST(HttpRequest.BodyPublishers.ofString(body));
		return send((headers.length > 0) ? request.headers(headers) : request);
	}

	static HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

}
