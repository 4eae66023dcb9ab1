package dev.groundswell.deploy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Killing ingest while it takes uploads loses nothing acknowledged and doubles nothing.
 */
class CrashTests {

	private static final int UPLOADS = 60;

	private static final int KILL_AFTER = 15;

	@Test
	void everyAcknowledgedRowIsFoundOnceAfterAKill() throws Exception {
		try (Suite suite = Suite.start("crash", List.of("ingest-service"))) {
			Map<Integer, String> acknowledged = uploadWhileKilling(suite);
			suite.service("ingest-service").startAgain();
			suite.awaitLive("ingest-service");
			assertThat(acknowledged).hasSizeBetween(KILL_AFTER, UPLOADS);
			assertThat(values(suite)).containsAllEntriesOf(timesOne(acknowledged.values()));

			for (int upload = 0; upload < UPLOADS; upload++) {
				assertThat(send(suite, upload).status()).isIn(200, 201);
			}

			List<String> all = IntStream.range(0, UPLOADS).mapToObj(CrashTests::value).toList();
			assertThat(values(suite)).containsExactlyInAnyOrderEntriesOf(timesOne(all));
			assertThat(sequences(suite)).doesNotHaveDuplicates();
		}
	}

	/** Two callers upload one row each time; the service is killed between answers. */
	private static Map<Integer, String> uploadWhileKilling(Suite suite) throws InterruptedException {
		Map<Integer, String> acknowledged = new ConcurrentHashMap<>();
		CountDownLatch enough = new CountDownLatch(KILL_AFTER);
		try (ExecutorService callers = Executors.newFixedThreadPool(2)) {
			for (int upload = 0; upload < UPLOADS; upload++) {
				int number = upload;
				callers.execute(() -> {
					if (isAcknowledged(suite, number)) {
						acknowledged.put(number, value(number));
						enough.countDown();
					}
				});
			}
			enough.await();
			suite.service("ingest-service").kill();
		}
		return acknowledged;
	}

	private static boolean isAcknowledged(Suite suite, int number) {
		try {
			return send(suite, number).status() == 201;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static Answer send(Suite suite, int number) throws IOException {
		String body = "subject,metric,value,periodStart,source,publishedAt\nqwen,likes,%s,2026-01-%02d,crash-%d,2026-02-01\n"
			.formatted(value(number), 1 + number % 28, number);
		return suite.http("ingest-service")
			.post("/api/v1/observations", "text/csv", body, "Idempotency-Key", "crash-" + number);
	}

	private static String value(int number) {
		return String.valueOf(1_000 + number);
	}

	private static Map<String, Long> values(Suite suite) throws IOException {
		return rows(suite).stream()
			.map((row) -> row.get("value").asString())
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
	}

	private static List<Long> sequences(Suite suite) throws IOException {
		return rows(suite).stream().map((row) -> row.get("sequence").asLong()).toList();
	}

	private static List<JsonNode> rows(Suite suite) throws IOException {
		return suite.http("ingest-service")
			.get("/api/v1/observations?subject=qwen&metric=likes&limit=1000")
			.json()
			.get("items")
			.valueStream()
			.toList();
	}

	private static Map<String, Long> timesOne(Iterable<String> values) {
		return java.util.stream.StreamSupport.stream(values.spliterator(), false)
			.collect(Collectors.toMap(Function.identity(), (value) -> 1L));
	}

}
