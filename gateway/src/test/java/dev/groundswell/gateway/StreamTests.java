package dev.groundswell.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Large bodies flow through: each side here waits until the other has seen the beginning,
 * so a gateway that gathered a body first would never finish.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "logging.structured.format.console=")
class StreamTests {

	private static final int MIB = 1024 * 1024;

	private static final CountDownLatch beginningArrived = new CountDownLatch(1);

	private static final CountDownLatch readerHasBeginning = new CountDownLatch(1);

	private static HttpServer upstream;

	@LocalServerPort
	private int port;

	@BeforeAll
	static void start() throws IOException {
		upstream = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
		upstream.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		upstream.createContext("/api/v1/observations", (exchange) -> {
			var body = exchange.getRequestBody();
			var counted = body.readNBytes(MIB).length;
			beginningArrived.countDown();
			counted += (int) body.transferTo(OutputStream.nullOutputStream());
			var answer = String.valueOf(counted).getBytes(StandardCharsets.US_ASCII);
			exchange.sendResponseHeaders(201, answer.length);
			exchange.getResponseBody().write(answer);
			exchange.close();
		});
		upstream.createContext("/api/v1/uploads", (exchange) -> {
			exchange.getResponseHeaders().set("WWW-Authenticate", "Bearer");
			exchange.sendResponseHeaders(401, 1);
			exchange.getResponseBody().write('!');
			exchange.getResponseBody().flush();
			exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
			exchange.close();
		});
		upstream.createContext("/api/v1/segments/1", (exchange) -> {
			exchange.sendResponseHeaders(200, 64L * MIB);
			exchange.getResponseBody().write(new byte[MIB]);
			exchange.getResponseBody().flush();
			await(readerHasBeginning);
			for (int written = 1; written < 64; written++) {
				exchange.getResponseBody().write(new byte[MIB]);
			}
			exchange.close();
		});
		upstream.start();
	}

	@AfterAll
	static void stop() {
		upstream.stop(0);
	}

	@DynamicPropertySource
	static void largeService(DynamicPropertyRegistry properties) {
		properties.add("groundswell.gateway.routes.ingest",
				() -> "http://127.0.0.1:" + upstream.getAddress().getPort());
	}

	@Test
	void uploadReachesTheServiceWhileItIsStillSent() throws Exception {
		var pipe = new PipedOutputStream();
		var body = new PipedInputStream(pipe, 64 * 1024);
		var request = HttpRequest.newBuilder(uri("/api/v1/observations"))
			.POST(HttpRequest.BodyPublishers.ofInputStream(() -> body))
			.build();
		try (var client = HttpClient.newHttpClient()) {
			var answer = client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
			for (int mebibytes = 0; mebibytes < 64; mebibytes++) {
				pipe.write(new byte[MIB]);
				if (mebibytes == 2) {
					await(beginningArrived);
				}
			}
			pipe.close();

			assertThat(answer.join().statusCode()).isEqualTo(201);
			assertThat(answer.join().body()).isEqualTo(String.valueOf(64 * MIB));
		}
	}

	@Test
	void segmentReachesTheReaderWhileItIsStillSent() throws Exception {
		var request = HttpRequest.newBuilder(uri("/api/v1/segments/1")).build();
		try (var client = HttpClient.newHttpClient()) {
			var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
			try (InputStream body = answer.body()) {
				var beginning = body.readNBytes(64 * 1024).length;
				readerHasBeginning.countDown();

				assertThat(beginning + body.transferTo(OutputStream.nullOutputStream())).isEqualTo(64L * MIB);
			}
		}
	}

	@Test
	void refusalOfALargeUploadIsHeard() throws Exception {
		var request = HttpRequest.newBuilder(uri("/api/v1/uploads"))
			.POST(HttpRequest.BodyPublishers.ofByteArray(new byte[20 * MIB]))
			.build();
		try (var client = HttpClient.newHttpClient()) {
			var answer = client.send(request, HttpResponse.BodyHandlers.ofString());

			assertThat(answer.statusCode()).isEqualTo(401);
			assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void moreThanIsTakenIsRefusedAtOnce(boolean asksFirst) throws Exception {
		var request = HttpRequest.newBuilder(uri("/api/v1/observations"))
			.expectContinue(asksFirst)
			.POST(HttpRequest.BodyPublishers.ofByteArray(new byte[65 * MIB]))
			.build();
		try (var client = HttpClient.newHttpClient()) {
			var answer = client.send(request, HttpResponse.BodyHandlers.ofString());

			assertThat(answer.statusCode()).isEqualTo(413);
			assertThat(answer.body()).contains("urn:groundswell:problem:too-large", "64 MiB");
		}
	}

	private URI uri(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

	/** Waits as long as a hanging test may hang. */
	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(30, TimeUnit.SECONDS)).as("the beginning arrived before the end was sent").isTrue();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

}
