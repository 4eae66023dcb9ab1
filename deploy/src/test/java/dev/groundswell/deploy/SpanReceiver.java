package dev.groundswell.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;

import com.google.protobuf.ByteString;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.ResourceSpans;

/** Takes spans as a collector does, OTLP over HTTP, and keeps them. */
final class SpanReceiver implements AutoCloseable {

	private final Queue<SentSpan> spans = new ConcurrentLinkedQueue<>();

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private final HttpServer server;

	SpanReceiver() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.setExecutor(this.threads);
		this.server.createContext("/v1/traces", this::take);
		this.server.start();
	}

	/**
	 * A span as it was sent.
	 *
	 * @param parent id of the span around it, empty for the first of a trace
	 */
	record SentSpan(String service, String trace, String parent, String name) {
	}

	String endpoint() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort() + "/v1/traces";
	}

	List<SentSpan> all() {
		return List.copyOf(this.spans);
	}

	List<SentSpan> of(String trace) {
		return this.spans.stream().filter((span) -> span.trace().equals(trace)).toList();
	}

	private void take(HttpExchange exchange) throws IOException {
		try (exchange; InputStream body = body(exchange)) {
			ExportTraceServiceRequest.parseFrom(body).getResourceSpansList().forEach(this::keep);
			exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
			exchange.sendResponseHeaders(200, -1);
		}
	}

	private static InputStream body(HttpExchange exchange) throws IOException {
		boolean packed = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
		return packed ? new GZIPInputStream(exchange.getRequestBody()) : exchange.getRequestBody();
	}

	private void keep(ResourceSpans sent) {
		String service = sent.getResource()
			.getAttributesList()
			.stream()
			.filter((attribute) -> attribute.getKey().equals("service.name"))
			.map(KeyValue::getValue)
			.map((value) -> value.getStringValue())
			.findFirst()
			.orElse("unnamed");
		sent.getScopeSpansList()
			.forEach((scope) -> scope.getSpansList()
				.forEach((span) -> this.spans
					.add(new SentSpan(service, hex(span.getTraceId()), hex(span.getParentSpanId()), span.getName()))));
	}

	private static String hex(ByteString bytes) {
		return HexFormat.of().formatHex(bytes.toByteArray());
	}

	@Override
	public void close() {
		this.server.stop(0);
		this.threads.close();
	}

}
