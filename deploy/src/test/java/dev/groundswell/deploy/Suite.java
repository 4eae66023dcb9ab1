package dev.groundswell.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionEvaluationListener;
import org.awaitility.core.ConditionFactory;
import org.awaitility.core.EvaluatedCondition;
import org.awaitility.core.TimeoutEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Services of Groundswell running together on free ports of the loopback, with empty
 * stores of their own.
 */
final class Suite implements AutoCloseable {

	static final Path STARTER_PACK = Path.of("local", "starter-pack", "observations.csv");

	static final List<String> ALL = List.of("ingest-service", "metrics-service", "report-service", "web-ui", "gateway");

	private static final String TOKEN = "a-token-for-tests-only";

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private final SequencedMap<String, ServiceProcess> services = new LinkedHashMap<>();

	private final Map<String, JsonNode> firstEditions = new HashMap<>();

	private final Path home;

	private final @Nullable SpanReceiver spans;

	private Suite(Path home, @Nullable SpanReceiver spans) {
		this.home = home;
		this.spans = spans;
	}

	/** Starts the named services and waits until each answers that it lives. */
	static Suite start(String label, List<String> names) {
		return start(label, names, null);
	}

	/** The same with traces, which are kept. */
	static Suite startTraced(String label, List<String> names) {
		try {
			return start(label, names, new SpanReceiver());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Suite start(String label, List<String> names, @Nullable SpanReceiver spans) {
		try {
			Path target = Files.createDirectories(Path.of("target", "suite-logs"));
			Suite suite = new Suite(Files.createTempDirectory(target, label + "-").toAbsolutePath(), spans);
			suite.launch(names);
			return suite;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void launch(List<String> names) throws IOException {
		Map<String, Integer> ports = freePorts();
		Map<String, String> environment = new HashMap<>();
		environment.put("GROUNDSWELL_ADMIN_TOKEN_SHA256", sha256(TOKEN.getBytes(StandardCharsets.UTF_8)));
		for (String group : List.of("ingest", "metrics", "report")) {
			String address = "http://127.0.0.1:" + ports.get(group + "-service");
			String upper = group.toUpperCase(Locale.ROOT);
			environment.put("SPRING_HTTP_SERVICECLIENT_" + upper + "_BASE_URL", address);
			environment.put("SPRING_HTTP_SERVICECLIENT_" + upper + "_READ_TIMEOUT", "30s");
			environment.put("GROUNDSWELL_GATEWAY_ROUTES_" + upper, address);
		}
		// what is tested here is not speed, and five cold services share the machine
		environment.put("GROUNDSWELL_GATEWAY_LIMITS_READ", "30s");
		environment.put("GROUNDSWELL_GATEWAY_LIMITS_PAGE", "60s");
		environment.put("GROUNDSWELL_GATEWAY_ROUTES_WEB_UI", "http://127.0.0.1:" + ports.get("web-ui"));
		if (this.spans != null) {
			environment.put("MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_OTLP_ENDPOINT", this.spans.endpoint());
			environment.put("MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_SCHEDULE_DELAY", "200ms");
		}
		for (String name : names) {
			Map<String, String> own = new HashMap<>(environment);
			own.put("GROUNDSWELL_DATA_DIR", dataOf(name).toString());
			this.services.put(name,
					new ServiceProcess(name, Objects.requireNonNull(ports.get(name)), own, logOf(name)));
		}
		try {
			names.forEach(this::awaitLive);
		}
		catch (RuntimeException ex) {
			close();
			throw ex;
		}
	}

	private static Map<String, Integer> freePorts() throws IOException {
		Map<String, ServerSocket> sockets = new HashMap<>();
		for (String name : ALL) {
			sockets.put(name, new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
		}
		Map<String, Integer> ports = new HashMap<>();
		for (var entry : sockets.entrySet()) {
			ports.put(entry.getKey(), entry.getValue().getLocalPort());
			entry.getValue().close();
		}
		return ports;
	}

	ServiceProcess service(String name) {
		ServiceProcess service = this.services.get(name);
		if (service == null) {
			throw new IllegalArgumentException(name + " is not part of this suite");
		}
		return service;
	}

	/** The address people use. */
	Http gateway() {
		return http("gateway");
	}

	/** Of a page or path, as a browser is given it. */
	String address(String path) {
		return service("gateway").address() + path;
	}

	Http http(String name) {
		return new Http(service(name).address(), TOKEN);
	}

	String token() {
		return TOKEN;
	}

	Path dataOf(String name) {
		return this.home.resolve(name);
	}

	Path logOf(String name) {
		return this.home.resolve(name + ".log");
	}

	/** The traces, of a suite that was started with them. */
	SpanReceiver spans() {
		return Objects.requireNonNull(this.spans, "this suite is not traced");
	}

	void awaitLive(String name) {
		awaitHealth(name, "liveness");
	}

	void awaitReady(String name) {
		awaitHealth(name, "readiness");
	}

	private void awaitHealth(String name, String group) {
		ServiceProcess service = service(name);
		Http http = http(name);
		await(name + " " + group, service).until(() -> http.get("/actuator/health/" + group).status() == 200);
	}

	/** Waits until statistics have read the log up to a position. */
	void awaitPosition(long position) {
		Http metrics = http("metrics-service");
		await("position " + position, service("metrics-service"))
			.until(() -> metrics.get("/api/v1/statistics/freshness?position=" + position).status() == 200);
	}

	/** Gives up at once when the service has ended, and tells the end of its log. */
	private static ConditionFactory await(String what, ServiceProcess service) {
		return Awaitility.await(what)
			.atMost(PATIENCE)
			.pollInterval(Duration.ofMillis(200))
			.ignoreExceptionsMatching(IOException.class::isInstance)
			.conditionEvaluationListener(new EndOfLog(service))
			.failFast(() -> {
				if (!service.isAlive()) {
					throw new IllegalStateException(service.name() + " ended; " + service.tail());
				}
			});
	}

	/** Prints the end of a service's log when it was waited for in vain. */
	private record EndOfLog(ServiceProcess service) implements ConditionEvaluationListener<Object> {

		@Override
		public void conditionEvaluated(EvaluatedCondition<Object> condition) {
			// only the end counts
		}

		@Override
		public void onTimeout(TimeoutEvent event) {
			System.err.println(event.getDescription() + "; " + this.service.tail());
		}

	}

	/** Uploads the starter pack through the door and waits until it is counted. */
	Answer loadStarterPack() throws IOException {
		String entrance = this.services.containsKey("gateway") ? "gateway" : "ingest-service";
		Answer answer = http(entrance).post("/api/v1/observations", "text/csv", Files.readString(STARTER_PACK));
		if (answer.status() != 201) {
			throw new IllegalStateException("starter pack refused: " + answer.status() + " " + answer.text());
		}
		awaitPosition(answer.json().get("position").asLong());
		return answer;
	}

	/** Writes an edition; the position is the newest one. */
	Answer write(String topic, String weekEnding) throws IOException {
		String entrance = this.services.containsKey("gateway") ? "gateway" : "report-service";
		return http(entrance).post("/api/v1/briefings", "application/json",
				"{\"topic\":\"%s\",\"weekEnding\":\"%s\"}".formatted(topic, weekEnding));
	}

	/** The edition of a week as it was first written, whatever was uploaded since. */
	JsonNode first(String topic, String weekEnding) throws IOException {
		JsonNode written = this.firstEditions.get(topic + weekEnding);
		if (written == null) {
			Answer answer = write(topic, weekEnding);
			if (answer.status() != 201) {
				throw new IllegalStateException("edition refused: " + answer.status() + " " + answer.text());
			}
			written = answer.json();
			this.firstEditions.put(topic + weekEnding, written);
		}
		return written;
	}

	void publish(JsonNode edition) throws IOException {
		Answer answer = gateway().post("/api/v1/briefings/" + edition.get("id").asString() + "/publication",
				"application/json", "");
		if (answer.status() != 200) {
			throw new IllegalStateException("not published: " + answer.status() + " " + answer.text());
		}
	}

	static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.services.values().forEach(ServiceProcess::askToStop);
		this.services.values().forEach(ServiceProcess::stop);
		if (this.spans != null) {
			this.spans.close();
		}
	}

}
