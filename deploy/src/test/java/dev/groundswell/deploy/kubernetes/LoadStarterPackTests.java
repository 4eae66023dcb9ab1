package dev.groundswell.deploy.kubernetes;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The script, against a gateway that only notes what it is told. */
@EnabledOnOs(value = { OS.LINUX, OS.MAC }, disabledReason = "it is a bash script")
class LoadStarterPackTests {

	private static final String TOKEN = "a-token-for-tests-only";

	private final List<String> writes = new CopyOnWriteArrayList<>();

	private final Set<String> published = new ConcurrentSkipListSet<>();

	@TempDir
	Path folder;

	HttpServer gateway;

	@BeforeEach
	void open() throws IOException {
		this.gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.gateway.createContext("/api/v1/", this::answer);
		this.gateway.start();
	}

	@AfterEach
	void close() {
		this.gateway.stop(0);
	}

	@Test
	void everyEditionIsWrittenAndPublishedOnce() throws Exception {
		long editions = Files.readAllLines(Path.of("local", "starter-pack", "editions.csv")).size() - 1;

		assertThat(run(TOKEN)).contains("310 rows accepted", "qwen, week ending 2025-12-06: published");
		assertThat(this.published).hasSize((int) editions).contains("qwen-2025-12-06-1a2b");
		assertThat(run(TOKEN)).contains("qwen, week ending 2025-12-06: published before");
		assertThat(this.writes).filteredOn((each) -> each.endsWith("/publication")).hasSize((int) editions);
	}

	@Test
	void wrongTokenIsToldInOneLine() throws Exception {
		assertThat(run("another")).isEqualTo("groundswell: the starter pack was not taken (401: not the token); "
				+ "log: kubectl -n groundswell logs -l app.kubernetes.io/name=ingest-service\n");
	}

	private String run(String token) throws Exception {
		Path file = Files.writeString(this.folder.resolve("token"), token + "\n");
		Process script = new ProcessBuilder(ManifestTree.SHIPPED.resolve("load-starter-pack").toString(),
				"http://127.0.0.1:" + this.gateway.getAddress().getPort() + "/", file.toString())
			.redirectErrorStream(true)
			.start();
		return new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

	private void answer(HttpExchange exchange) throws IOException {
		String path = exchange.getRequestURI().getPath().substring("/api/v1".length());
		String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		if (exchange.getRequestMethod().equals("POST")) {
			this.writes.add(path);
			if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
				reply(exchange, 401, "{\"detail\":\"not the token\"}");
				return;
			}
		}
		if (path.equals("/observations")) {
			reply(exchange, 201, "{\"accepted\":310,\"duplicates\":0,\"rejectedCount\":0,\"position\":311}");
		}
		else if (path.equals("/series")) {
			reply(exchange, 200, "{\"items\":[],\"position\":311}");
		}
		else if (path.endsWith("/publication")) {
			this.published.add(path.split("/")[2]);
			reply(exchange, 200, "{}");
		}
		else if (exchange.getRequestMethod().equals("POST")) {
			JsonNode edition = Manifest.one(body);
			reply(exchange, 201, "{\"id\":\"%s-%s-1a2b\"}".formatted(edition.path("topic").asString(),
					body.replaceAll(".*\"weekEnding\":\"([0-9-]+)\".*", "$1")));
		}
		else {
			reply(exchange, 200, "{\"items\":[%s]}".formatted(
					String.join(",", this.published.stream().map((each) -> "{\"id\":\"" + each + "\"}").toList())));
		}
	}

	private static void reply(HttpExchange exchange, int status, String body) throws IOException {
		byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
		exchange.sendResponseHeaders(status, bytes.length);
		exchange.getResponseBody().write(bytes);
		exchange.close();
	}

}
