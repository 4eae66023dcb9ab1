package dev.groundswell.ingest.problem;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import dev.groundswell.ingest.EmptyFolder;
import dev.groundswell.ingest.IngestApplication;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/** What only the container finds wrong, asked over a port of its own. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "groundswell.segments.interval=1h", "groundswell.registry.poll=1h",
				"logging.structured.format.console=" })
@ContextConfiguration(initializers = EmptyFolder.class, classes = IngestApplication.class)
class MalformedQueryTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/observations?subject=%zz", "/api/v1/observations?%zz=1",
			"/api/v1/subjects/qwen-app?q=%", "/api/v1/nothing?q=%zz" })
	void aBrokenEscapeIsUnreadable(String target) throws IOException {
		assertThat(get(target)).startsWith("HTTP/1.1 400")
			.contains("application/problem+json", "urn:groundswell:problem:unreadable");
	}

	/** Sent by hand: clients refuse to send such an address. */
	private String get(String target) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.getOutputStream()
				.write("GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(target)
					.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
