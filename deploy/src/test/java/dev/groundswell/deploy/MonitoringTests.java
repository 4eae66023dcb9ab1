package dev.groundswell.deploy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** A real Prometheus reads all five services with the configuration that is shipped. */
@ExtendWith(SharedSuite.class)
class MonitoringTests {

	private static final Path CONFIGURATION = Path.of("monitoring", "prometheus.yml");

	@Test
	void prometheusScrapesAllFiveAndSeesAnAdoptionFigure(Suite suite, @TempDir Path folder) throws Exception {
		Path prometheusServer = Installed.orSkip("no Prometheus scrapes the services", "/usr/bin/prometheus",
				"/usr/local/bin/prometheus");
		Path configuration = Files.writeString(folder.resolve("prometheus.yml"), withPortsOf(suite));
		int port = freePort();
		Process process = new ProcessBuilder(prometheusServer.toString(), "--config.file=" + configuration,
				"--storage.tsdb.path=" + folder.resolve("data"), "--web.listen-address=127.0.0.1:" + port)
			.redirectErrorStream(true)
			.redirectOutput(folder.resolve("prometheus.log").toFile())
			.start();
		try {
			Http prometheus = new Http("http://127.0.0.1:" + port, "");
			await("five targets up").until(() -> samples(prometheus, "up == 1"), (found) -> found.size() == 5);
			await("an adoption figure").until(() -> samples(prometheus, "groundswell_adoption{subject=\"qwen-app\"}"),
					(found) -> !found.isEmpty());
			await("its time").until(() -> samples(prometheus, "groundswell_adoption_as_of_seconds > 1.5e9"),
					(found) -> !found.isEmpty());
		}
		finally {
			process.destroy();
			process.waitFor();
		}
	}

	@Test
	void theShippedConfigurationIsValid() throws Exception {
		Path promtool = Installed.orSkip("the configuration of Prometheus is not checked", "/usr/bin/promtool",
				"/usr/local/bin/promtool");

		Process check = new ProcessBuilder(promtool.toString(), "check", "config", CONFIGURATION.toString())
			.redirectErrorStream(true)
			.start();

		assertThat(new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).contains("SUCCESS");
		assertThat(check.waitFor()).isZero();
	}

	private static ConditionFactory await(String what) {
		return Awaitility.await(what)
			.atMost(Duration.ofSeconds(180))
			.pollInterval(Duration.ofMillis(250))
			.ignoreExceptionsMatching(IOException.class::isInstance);
	}

	/**
	 * The shipped file with the ports of this run in place of the standard ones, read
	 * every five seconds.
	 */
	private static String withPortsOf(Suite suite) throws IOException {
		String text = Files.readString(CONFIGURATION).replaceAll("scrape_(interval|timeout): \\d+s", "scrape_$1: 5s");
		List<String> standard = List.of("gateway", "ingest-service", "metrics-service", "report-service", "web-ui");
		for (int i = 0; i < standard.size(); i++) {
			text = text.replace(":" + (8080 + i), ":" + suite.service(standard.get(i)).port());
		}
		return text;
	}

	private static List<JsonNode> samples(Http prometheus, String query) throws IOException {
		return prometheus.get("/api/v1/query?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
			.json()
			.get("data")
			.get("result")
			.valueStream()
			.toList();
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

}
