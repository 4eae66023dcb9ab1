package dev.groundswell.deploy.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for any of the five services when the launcher is tested: healthy at once,
 * and answering the few calls of the public API that the launcher makes. Files in its
 * control directory change how it behaves; every write it gets is noted in the file
 * {@code calls}.
 */
public final class PretendService {

	private final Path control;

	private PretendService(Path control) {
		this.control = control;
	}

	/**
	 * Serves until it is ended.
	 * @param arguments the control directory and the service's name
	 * @throws IOException if the port is taken
	 */
	public static void main(String[] arguments) throws IOException {
		Path control = Path.of(arguments[0]);
		if (Files.exists(control.resolve("dies-" + arguments[1]))) {
			System.exit(7);
		}
		int port = Integer.parseInt(System.getenv("SERVER_PORT"));
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
		server.createContext("/", new PretendService(control)::answer);
		server.start();
	}

	private void answer(HttpExchange exchange) throws IOException {
		String path = exchange.getRequestURI().getPath();
		String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		boolean writes = exchange.getRequestMethod().equals("POST");
		if (writes) {
			note(path, exchange.getRequestHeaders().getFirst("Authorization"),
					exchange.getRequestHeaders().getFirst("Idempotency-Key"));
		}
		if (path.startsWith("/actuator/health/")) {
			reply(exchange, 200, "{\"status\":\"UP\"}");
		}
		else if (path.equals("/api/v1/observations")) {
			reply(exchange, 201, Files.readString(this.control.resolve("upload.json")));
		}
		else if (path.equals("/api/v1/series")) {
			reply(exchange, 200, "{\"items\":[],\"next\":null,\"position\":412}");
		}
		else if (path.equals("/api/v1/briefings")) {
			boolean written = writes || Files.exists(this.control.resolve("published"));
			String edition = "{\"id\":\"qwen-2025-12-06-1a2b3c\"}";
			reply(exchange, writes ? 201 : 200,
					writes ? edition : "{\"items\":[" + (written ? edition : "") + "],\"next\":null}");
		}
		else if (path.equals("/api/v1/briefings/qwen-2025-12-06-1a2b3c/publication")) {
			Files.writeString(this.control.resolve("published"), request);
			reply(exchange, 200, "{\"id\":\"qwen-2025-12-06-1a2b3c\",\"status\":\"published\"}");
		}
		else {
			reply(exchange, 404, "{\"detail\":\"no such path\"}");
		}
	}

	private void note(String path, @Nullable String authorization, @Nullable String key) throws IOException {
		Files.writeString(this.control.resolve("calls"), path + " " + authorization + " " + key + "\n",
				StandardOpenOption.CREATE, StandardOpenOption.APPEND);
	}

	private static void reply(HttpExchange exchange, int status, String body) throws IOException {
		byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "application/json");
		exchange.sendResponseHeaders(status, bytes.length);
		try (exchange) {
			exchange.getResponseBody().write(bytes);
		}
	}

}
