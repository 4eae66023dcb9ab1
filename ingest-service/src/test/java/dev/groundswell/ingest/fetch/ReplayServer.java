package dev.groundswell.ingest.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A source on this machine: answers recorded for an address are played in their order,
 * the last one again and again. What was not recorded is an empty list.
 */
public final class ReplayServer implements AutoCloseable {

	private final HttpServer server;

	private final Map<String, Deque<Reply>> replies = new LinkedHashMap<>();

	private final List<String> asked = new ArrayList<>();

	private final List<Map<String, List<String>>> headers = new ArrayList<>();

	/**
	 * One answer.
	 *
	 * @param cut how many bytes are left out at the end, without a word
	 */
	public record Reply(int status, String type, byte[] body, Map<String, String> headers, int cut) {

		public static Reply json(String body) {
			return new Reply(200, "application/json; charset=utf-8", body.getBytes(StandardCharsets.UTF_8), Map.of(),
					0);
		}

		public static Reply csv(String body) {
			return new Reply(200, "text/csv", body.getBytes(StandardCharsets.UTF_8), Map.of(), 0);
		}

		public static Reply html(String body) {
			return new Reply(200, "text/html", body.getBytes(StandardCharsets.UTF_8), Map.of(), 0);
		}

		public static Reply status(int status) {
			return new Reply(status, "application/json",
					"{\"error\":\"status %d\"}".formatted(status).getBytes(StandardCharsets.UTF_8), Map.of(), 0);
		}

		public Reply with(String name, String value) {
			Map<String, String> more = new LinkedHashMap<>(this.headers);
			more.put(name, value);
			return new Reply(this.status, this.type, this.body, more, this.cut);
		}

		public Reply cutBy(int bytes) {
			return new Reply(this.status, this.type, this.body, this.headers, bytes);
		}

	}

	public ReplayServer() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	public URI uri() {
		return URI.create("http://127.0.0.1:" + this.server.getAddress().getPort());
	}

	/** What is answered to addresses that hold a text, the first such rule counting. */
	public synchronized ReplayServer on(String part, Reply... answers) {
		this.replies.put(part, new ArrayDeque<>(List.of(answers)));
		return this;
	}

	public synchronized void reset() {
		this.replies.clear();
		this.asked.clear();
		this.headers.clear();
	}

	/** Paths and queries in the order of asking. */
	public synchronized List<String> asked() {
		return List.copyOf(this.asked);
	}

	/** Headers of the requests in the order of asking. */
	public synchronized List<Map<String, List<String>>> headers() {
		return List.copyOf(this.headers);
	}

	private synchronized Reply reply(HttpExchange exchange) {
		String address = exchange.getRequestURI().toString();
		this.asked.add(address);
		this.headers.add(Map.copyOf(exchange.getRequestHeaders()));
		return this.replies.entrySet()
			.stream()
			.filter((rule) -> address.contains(rule.getKey()))
			.findFirst()
			.map((rule) -> (rule.getValue().size() > 1) ? rule.getValue().removeFirst() : rule.getValue().getFirst())
			.orElseGet(() -> Reply.json("[]"));
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			Reply reply = reply(exchange);
			exchange.getResponseHeaders().add("Content-Type", reply.type());
			reply.headers()
				.forEach((name, value) -> exchange.getResponseHeaders()
					.add(name, value.replace("{base}", uri().toString())));
			exchange.sendResponseHeaders(reply.status(), (reply.body().length == 0) ? -1 : reply.body().length);
			exchange.getResponseBody().write(reply.body(), 0, reply.body().length - reply.cut());
			exchange.getResponseBody().flush();
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
