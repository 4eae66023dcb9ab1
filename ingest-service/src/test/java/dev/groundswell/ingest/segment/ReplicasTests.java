package dev.groundswell.ingest.segment;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import dev.groundswell.ingest.IngestApplication;
import dev.groundswell.ingest.Postgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two whole services on one database and one folder: what many send to both at once is
 * there once, and all of it.
 */
class ReplicasTests {

	private static final int MANY = 12;

	private static final String HEADER = "subject,metric,value,periodStart,source,publishedAt\n";

	/** What everybody says. */
	private static final String COMMON = "qwen-app,app_downloads,77M,2024-01-01,scmp,2025-12-01\n";

	@TempDir
	static Path folder;

	private static List<ConfigurableApplicationContext> replicas = List.of();

	private final HttpClient http = HttpClient.newHttpClient();

	/** Both at once, on a database in which there is nothing yet. */
	@BeforeAll
	static void start() throws Exception {
		String database = Postgres.newDatabase();
		replicas = together(List.of(() -> start(database), () -> start(database)));
	}

	@AfterAll
	static void stop() {
		replicas.forEach(ConfigurableApplicationContext::close);
	}

	private static ConfigurableApplicationContext start(String database) {
		SpringApplication application = new SpringApplication(IngestApplication.class);
		// the two share the logging of this process, which cannot be set up twice at once
		application.setListeners(application.getListeners()
			.stream()
			.filter((listener) -> !(listener instanceof LoggingApplicationListener))
			.toList());
		return application.run("--server.port=0", "--groundswell.data-dir=" + folder.toAbsolutePath(),
				"--groundswell.segments.interval=20ms", "--groundswell.registry.poll=1h",
				"--groundswell.admin-token-sha256=2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b",
				"--spring.datasource.url=" + database, "--spring.datasource.username=postgres");
	}

	@Test
	void nothingIsDoubledAndNothingLost() throws Exception {
		List<Callable<HttpResponse<String>>> work = new ArrayList<>();
		for (int i = 0; i < MANY; i++) {
			int number = i;
			String csv = HEADER + COMMON + row("qwen-app", i) + row("Newcomer " + i, i);
			for (int replica = 0; replica < 2; replica++) {
				int at = replica;
				work.add(() -> upload(at, csv, "key-" + number));
				work.add(() -> upload(at, HEADER + COMMON + row("qwen-app", number), null));
			}
			work.add(() -> addSubject(number % 2, "newcomer-" + number, "Newcomer " + number));
			work.add(() -> addSubject(1 - number % 2, "everybody", "Everybody also known as " + number));
		}

		List<HttpResponse<String>> answers = together(work);

		assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200, 201);
		assertThat(uploadsOf(answers)).hasSize(3 * MANY);
		assertThat(longs("SELECT number FROM upload ORDER BY number")).isEqualTo(upTo(3 * MANY));
		assertThat(longs("SELECT count(*) FROM upload WHERE idempotency_key IS NOT NULL")).containsExactly((long) MANY);
		assertThatTheLogHasNoGap();
		assertThat(longs("SELECT count(*) FROM waiting_row WHERE behind IS NULL")).containsExactly(0L);
		assertThatEachRowStandsOnce(1 + 2 * MANY);
		assertThatAllSubjectsAreKnownToBoth();

		takeBackFromBothSides();
		assertThatTheLogHasNoGap();
		assertThatEachRowStandsOnce(1 + 2 * MANY - MANY / 2);
		assertThatSegmentsHoldTheLog();
	}

	/** Half of the newcomers' uploads; what others said too still stands. */
	private void takeBackFromBothSides() throws Exception {
		List<String> uploads = jdbc()
			.sql("SELECT number FROM upload WHERE idempotency_key IS NOT NULL ORDER BY number LIMIT " + MANY / 2)
			.query(Long.class)
			.list()
			.stream()
			.map((number) -> "/api/v1/uploads/u-" + number + "/withdrawal")
			.toList();
		List<Callable<String>> work = new ArrayList<>();
		for (String upload : uploads) {
			work.add(() -> post(0, upload, "application/json", "{\"reason\":\"wrong\"}", null).body());
			work.add(() -> post(1, upload, "application/json", "{\"reason\":\"wrong\"}", null).body());
		}

		List<String> answers = together(work);

		for (int i = 0; i < answers.size(); i += 2) {
			assertThat(answers.get(i)).isEqualTo(answers.get(i + 1)).contains("\"withdrawn\":");
		}
	}

	private static List<String> uploadsOf(List<HttpResponse<String>> answers) {
		return answers.stream()
			.map((answer) -> JsonMapper.shared().readTree(answer.body()).path("uploadId"))
			.filter(JsonNode::isString)
			.map(JsonNode::asString)
			.distinct()
			.toList();
	}

	private static void assertThatTheLogHasNoGap() {
		long position = longs("SELECT sequence FROM log_head").getFirst();
		assertThat(longs("SELECT sequence FROM log_row ORDER BY sequence")).isEqualTo(upTo(position));
		List<Long> versions = longs(
				"SELECT registry_version FROM log_row WHERE registry_version IS NOT NULL ORDER BY sequence");
		assertThat(versions).isEqualTo(upTo(versions.size()));
	}

	private static void assertThatEachRowStandsOnce(int rows) {
		String standing = "FROM log_row WHERE type = 'observation' AND withdrawn_by IS NULL";
		assertThat(longs("SELECT count(*) " + standing)).containsExactly((long) rows);
		assertThat(longs("SELECT count(DISTINCT identity) " + standing)).containsExactly((long) rows);
	}

	private void assertThatAllSubjectsAreKnownToBoth() throws Exception {
		for (int at = 0; at < 2; at++) {
			for (int i = 0; i < MANY; i++) {
				assertThat(get(at, "/api/v1/subjects/newcomer-" + i).statusCode()).isEqualTo(200);
			}
			String everybody = get(at, "/api/v1/subjects/everybody").body();
			assertThat(everybody)
				.contains(IntStream.range(0, MANY).mapToObj((i) -> "also known as " + i + "\"").toList());
		}
	}

	private static void assertThatSegmentsHoldTheLog() throws Exception {
		long position = longs("SELECT sequence FROM log_head").getFirst();
		Segments segments = replicas.getFirst().getBean(Segments.class);
		while (segments.position() < position) {
			replicas.getFirst().getBean(SealerSchedule.class).sealAll();
		}
		List<Long> found = new ArrayList<>();
		for (Segment segment : segments.after(0, 1000)) {
			byte[] bytes = Files.readAllBytes(segments.file(segment.sequence()));
			assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
				.isEqualTo(segment.sha256());
			found.addAll(sequences(segments.file(segment.sequence())));
		}
		assertThat(found).isEqualTo(upTo(position));
		assertThat(folder.resolve("segments")).isDirectoryNotContaining("glob:**.part");
		assertThat(folder.resolve("payloads/staging")).isEmptyDirectory();
	}

	private static List<Long> sequences(Path file) throws Exception {
		try (var duck = DriverManager.getConnection("jdbc:duckdb:");
				var statement = duck.createStatement();
				ResultSet rows = statement.executeQuery("SELECT sequence FROM '%s' ORDER BY 1".formatted(file))) {
			List<Long> found = new ArrayList<>();
			while (rows.next()) {
				found.add(rows.getLong(1));
			}
			return found;
		}
	}

	/** All at the same moment, each on a thread of its own; answers in their order. */
	private static <T> List<T> together(List<Callable<T>> work) throws Exception {
		CountDownLatch start = new CountDownLatch(1);
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<T>> running = work.stream().map((one) -> threads.submit(() -> {
				start.await();
				return one.call();
			})).toList();
			start.countDown();
			List<T> done = new ArrayList<>();
			for (Future<T> one : running) {
				done.add(one.get());
			}
			return done;
		}
	}

	private static String row(String subject, int number) {
		return "%s,app_downloads,%dM,2024-02-%02d,scmp,2025-12-01\n".formatted(subject, number + 1, number + 1);
	}

	private HttpResponse<String> upload(int at, String csv, @Nullable String key) throws Exception {
		return post(at, "/api/v1/observations", "text/csv", csv, key);
	}

	private HttpResponse<String> addSubject(int at, String id, String alias) throws Exception {
		return post(at, "/api/v1/subjects", "application/json",
				"{\"id\":\"%s\",\"kind\":\"app\",\"name\":\"%s\",\"aliases\":[\"%s\"]}".formatted(id, id, alias), null);
	}

	private HttpResponse<String> post(int at, String path, String type, String body, @Nullable String key)
			throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(address(at, path))
			.header("Authorization", "Bearer secret")
			.header("Content-Type", type)
			.POST(HttpRequest.BodyPublishers.ofString(body));
		if (key != null) {
			request.header("Idempotency-Key", key);
		}
		return this.http.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

	private HttpResponse<String> get(int at, String path) throws IOException, InterruptedException {
		return this.http.send(HttpRequest.newBuilder(address(at, path)).build(), HttpResponse.BodyHandlers.ofString());
	}

	private static URI address(int at, String path) {
		Environment environment = replicas.get(at).getEnvironment();
		return URI.create("http://127.0.0.1:" + environment.getProperty("local.server.port") + path);
	}

	private static JdbcClient jdbc() {
		return replicas.getFirst().getBean(JdbcClient.class);
	}

	private static List<Long> longs(String sql) {
		return jdbc().sql(sql).query((row, _) -> row.getLong(1)).list();
	}

	private static List<Long> upTo(long last) {
		return LongStream.rangeClosed(1, last).boxed().toList();
	}

}
