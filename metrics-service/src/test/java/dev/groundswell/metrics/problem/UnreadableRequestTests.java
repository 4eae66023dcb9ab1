package dev.groundswell.metrics.problem;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Parameters are decoded by the container, so it must be the true one. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = { "groundswell.sync.enabled=false",
		"groundswell.data-dir=${java.io.tmpdir}/groundswell-metrics-tests-${random.uuid}" })
class UnreadableRequestTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/series?subject=%zz", "/api/v1/statistics/growth?subject=%",
			"/api/v1/series?subject=%ff" })
	void brokenEncodingIsRefused(String path) throws IOException {
		var answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

		assertThat(answer).startsWith("HTTP/1.1 400")
			.contains("application/problem+json")
			.contains("urn:groundswell:problem:unreadable");
	}

	private String raw(String request) throws IOException {
		try (var socket = new Socket("127.0.0.1", this.port)) {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
			var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
			return String.join("\n", reader.readAllLines());
		}
	}

}
